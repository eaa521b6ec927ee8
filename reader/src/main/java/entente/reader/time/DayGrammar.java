package entente.reader.time;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.lexicon.Hits;
import entente.reader.text.Tokens;
import entente.reader.time.Moment.Day;
import entente.reader.time.Moment.Days;
import entente.reader.time.Moment.Part;
import org.jspecify.annotations.Nullable;

/**
 * Days and runs of days, in figures ("31/5", "2017-05-31") and with months by name or number ("May
 * 3-4, 2021", "ngày 5 tháng 3").
 */
final class DayGrammar {
    /** "khóa họp lần thứ": what counts a session has so many words at most. */
    private static final int COUNTER = 4;

    private final Tokens tokens;
    private final Hits hits;
    private final Months months;
    private final FigureDays figures;

    DayGrammar(Tokens tokens, Hits hits) {
        this.tokens = tokens;
        this.hits = hits;
        this.months = new Months(tokens, hits);
        this.figures = new FigureDays(tokens, hits, months);
    }

    boolean isQuarter(Part part) {
        return part == Part.Q1 || part == Part.Q2 || part == Part.Q3 || part == Part.Q4;
    }

    @Nullable TimeExpression at(int at) {
        int start = skip(skip(skip(at, "from"), "days"), "unit:day");
        start = skip(skip(start, "the"), "unit:day");
        TimeExpression found = start < tokens.size() ? run(at, start, start > at) : null;
        return found;
    }

    private @Nullable TimeExpression run(int at, int start, boolean announced) {
        TimeExpression first = one(start, announced);
        if (first != null && first.moment() instanceof Day day) {
            TimeExpression last = second(first, announced);
            if (last != null && last.moment() instanceof Day end) {
                return days(at, last.to(), day, end);
            }
            return new TimeExpression(at, first.to(), day);
        }
        if (first != null) {
            return new TimeExpression(at, first.to(), first.moment());
        }
        return shortRun(at, start, announced);
    }

    /**
     * "21 đến 23/11", "3-4 May", "11 and 12 July 2024": the first day is a bare number that borrows
     * month and year.
     */
    private @Nullable TimeExpression shortRun(int at, int start, boolean announced) {
        int first = dayNumber(start);
        if (first == 0) {
            return null;
        }
        int next = joint(ordinalEnd(start));
        if (next < 0) {
            return null;
        }
        TimeExpression last = one(skip(next, "unit:day"), true);
        if (last == null || !(last.moment() instanceof Day end) || first >= end.day()) {
            return null;
        }
        boolean named = months.at(dayEnd(skip(next, "unit:day"))) > 0;
        return announced || named || tokens.sign(ordinalEnd(start)) == '-' || end.year() > 0
                ? new TimeExpression(
                        at, last.to(), new Days(new Day(end.year(), end.month(), first), end))
                : null;
    }

    private int dayEnd(int at) {
        int end = ordinalEnd(at);
        if (tokens.isSign(end, '.') && tokens.isGlued(end) && months.at(end + 1) > 0) {
            // "6. October 2023"
            return end + 1;
        }
        return skip(skip(end, "of"), "the");
    }

    private @Nullable TimeExpression second(TimeExpression first, boolean announced) {
        int next = joint(first.to());
        if (next < 0) {
            return null;
        }
        TimeExpression last = one(skip(skip(next, "unit:day"), "the"), announced);
        if (last != null) {
            return last;
        }
        // "May 3-4, 2021": the last day is the bare number.
        int number = dayNumber(next);
        if (number == 0
                || !(first.moment() instanceof Day day)
                || number <= day.day()
                || day.year() > 0
                || months.at(first.from()) == 0
                || tokens.isSign(next + 1, ':')) {
            return null;
        }
        int end = ordinalEnd(next);
        int yearAt = skip(tokens.isSign(end, ',') ? end + 1 : end, "unit:year");
        int year = Years.at(tokens, yearAt);
        return new TimeExpression(
                next, year > 0 ? yearAt + 1 : end, new Day(year, day.month(), number));
    }

    private static @Nullable TimeExpression days(int from, int to, Day first, Day last) {
        int year = last.year();
        int begins =
                first.year() > 0 || year == 0
                        ? first.year()
                        : first.month() > last.month() ? year - 1 : year;
        Day start = new Day(begins, first.month(), first.day());
        boolean ordered =
                begins != year || start.month() * 31 + start.day() < last.month() * 31 + last.day();
        return ordered ? new TimeExpression(from, to, new Days(start, last)) : null;
    }

    private int joint(int at) {
        char sign = tokens.sign(at);
        if (sign == '-' || sign == '–' || sign == '—') {
            return at + 1;
        }
        int end = hits.end(at, Category.TIMES, "to");
        return end >= 0 ? end : hits.end(at, Category.TIMES, "and");
    }

    /** One day, in whatever order its parts stand. */
    private @Nullable TimeExpression one(int at, boolean announced) {
        TimeExpression found = figures.at(at, announced);
        found = found != null ? found : dayMonth(at);
        return found != null ? found : monthDay(at);
    }

    /** "5 tháng 3 năm 2021", "31st of May 2017", "31 May". */
    private @Nullable TimeExpression dayMonth(int at) {
        int day = dayNumber(at);
        if (day == 0) {
            return null;
        }
        int monthAt = dayEnd(at);
        int month = months.at(monthAt);
        if (month == 0 || !Years.isDay(2000, month, day)) {
            return null;
        }
        int end = months.end(monthAt);
        int yearAt =
                tokens.isSign(end, ',') || tokens.isSign(end, '/') || tokens.isSign(end, '-')
                        ? end + 1
                        : end;
        yearAt = skip(yearAt, "unit:year");
        int year = Years.at(tokens, yearAt);
        return new TimeExpression(at, year > 0 ? yearAt + 1 : end, new Day(year, month, day));
    }

    /** "May 31, 2017", "May 31st", and "December, 10/2024" as some papers have it. */
    private @Nullable TimeExpression monthDay(int at) {
        Hit name = hits.at(at, Category.TIMES);
        if (name == null || !name.value().startsWith("month:")) {
            return null;
        }
        int month = months.at(at);
        int dayAt =
                tokens.isSign(name.to(), ',') || tokens.isSign(name.to(), '.')
                        ? name.to() + 1
                        : name.to();
        int day = dayNumber(skip(dayAt, "the"));
        dayAt = skip(dayAt, "the");
        if (day == 0 || !Years.isDay(2000, month, day)) {
            return null;
        }
        int end = ordinalEnd(dayAt);
        boolean joined = tokens.isSign(end, ',') || tokens.isSign(end, '/');
        if (dayAt > name.to()
                && !hits.is(name.to(), Category.TIMES, "the")
                && !tokens.isSign(end, '/')
                && !tokens.isSign(name.to(), '.')) {
            return null;
        }
        int year = Years.at(tokens, joined ? end + 1 : end);
        return new TimeExpression(
                at, year > 0 ? end + (joined ? 2 : 1) : end, new Day(year, month, day));
    }

    /** The day's number at a token; 0 for none, and for the minutes of "16:20 October 23". */
    private int dayNumber(int at) {
        int value = tokens.value(at);
        boolean minutes =
                tokens.isSign(at - 1, ':') && tokens.isGlued(at) && tokens.isGlued(at - 1);
        return minutes || isCounted(at)
                ? 0
                : value >= 1 && value <= 31 && tokens.end(at) - tokens.start(at) <= 2 ? value : 0;
    }

    /** "lần thứ 24 vào tháng 11": which time it is, no day; "ngày 24" is one. */
    private boolean isCounted(int at) {
        for (int back = 1; back <= COUNTER; back++) {
            if (hits.end(at - back, Category.CUES, "ordinal-before") == at
                    && hits.end(at - 1, Category.TIMES, "unit:day") != at
                    && !tokens.isSign(at + 1, '/')) {
                return true;
            }
        }
        return false;
    }

    /** The token after a day's number and its "st", "nd", "rd" or "th". */
    private int ordinalEnd(int at) {
        return tokens.isGlued(at + 1) && hits.is(at + 1, Category.TIMES, "ordinal-suffix")
                ? at + 2
                : at + 1;
    }

    private int skip(int at, String value) {
        int end = hits.end(at, Category.TIMES, value);
        return end < 0 ? at : end;
    }
}
