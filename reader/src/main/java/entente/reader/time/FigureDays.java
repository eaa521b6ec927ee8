package entente.reader.time;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hits;
import entente.reader.text.Tokens;
import entente.reader.time.Moment.Day;
import entente.reader.time.Moment.Part;
import org.jspecify.annotations.Nullable;

/** Days and months written in figures alone: "31/5", "2017-05-31", "10/2024". */
final class FigureDays {
    private final Tokens tokens;
    private final Hits hits;
    private final Months months;

    FigureDays(Tokens tokens, Hits hits, Months months) {
        this.tokens = tokens;
        this.hits = hits;
        this.months = months;
    }

    /** "31/5", "31/5/2017", "16-01-2023", "07.07.2022", "2023-01-16", "2023-01-16", "10/2024". */
    @Nullable TimeExpression at(int at, boolean announced) {
        int a = tokens.value(at);
        char sign = tokens.sign(at + 1);
        int b = tokens.value(at + 2);
        if (a < 0
                || b < 0
                || (sign != '/' && sign != '-' && sign != '.')
                || !tokens.isGlued(at + 1)
                || !tokens.isGlued(at + 2)) {
            return null;
        }
        int c =
                tokens.sign(at + 3) == sign && tokens.isGlued(at + 3) && tokens.isGlued(at + 4)
                        ? tokens.value(at + 4)
                        : -1;
        if (c >= 0) {
            return threeFigures(at, a, b, c);
        }
        if (sign == '/' && a >= 1 && a <= 12 && Years.at(tokens, at + 2) > 0) {
            return new TimeExpression(at, at + 3, new Moment.Month(b, a, Part.WHOLE));
        }
        boolean day =
                sign == '/'
                        || (sign != '.' && announced)
                        || (announced && tokens.end(at + 2) - tokens.start(at + 2) <= 2);
        if (!day
                || !Years.isDay(2000, b, a)
                || tokens.isSign(at + 3, '%')
                || (sign == '-' && !fitsMonthByDash(at))) {
            return null;
        }
        return new TimeExpression(at, at + 3, new Day(0, b, a));
    }

    /**
     * "21-23/11" is a run of days, not the 21st of a 23rd month; "5-7 tháng 3" neither is the 5th
     * of July.
     */
    private boolean fitsMonthByDash(int at) {
        return tokens.sign(at + 3) != '/'
                && months.at(at + 3) == 0
                && !hits.is(at + 3, Category.TIMES, "unit:month");
    }

    private @Nullable TimeExpression threeFigures(int at, int a, int b, int c) {
        if (Years.at(tokens, at) > 0 && Years.isDay(Years.common(a), b, c)) {
            return new TimeExpression(at, at + 5, new Day(Years.common(a), b, c));
        }
        int year =
                Years.isYear(c)
                        ? Years.common(c)
                        : c < 100 && tokens.end(at + 4) - tokens.start(at + 4) == 2 ? 2000 + c : 0;
        if (year == 0) {
            return null;
        }
        if (Years.isDay(year, b, a)) {
            return new TimeExpression(at, at + 5, new Day(year, b, a));
        }
        return Years.isDay(year, a, b) ? new TimeExpression(at, at + 5, new Day(year, a, b)) : null;
    }
}
