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
    private static final int LATEST_YEAR = 2100;
    private static final int EARLIEST_YEAR = 1900;

    /** Before 1957 no report was written; vision years in the common era stay below. */
    private static final int EARLIEST_BUDDHIST = 2500;

    private static final int LATEST_BUDDHIST = 2643;
    private static final int BUDDHIST = 543;

    private final Tokens tokens;
    private final Hits hits;

    DayGrammar(Tokens tokens, Hits hits) {
        this.tokens = tokens;
        this.hits = hits;
    }

    /**
     * The year at the token, or 0: four figures that no sign of a fraction or a thousand is glued
     * to.
     */
    static int year(Tokens tokens, int at) {
        int value = common(tokens.value(at));
        if (value < EARLIEST_YEAR
                || value >= LATEST_YEAR
                || tokens.end(at) - tokens.start(at) != 4) {
            return 0;
        }
        boolean fraction =
                tokens.isGlued(at + 1)
                        && (tokens.sign(at + 1) == ','
                                || tokens.sign(at + 1) == '.'
                                || tokens.sign(at + 1) == '%')
                        && (tokens.sign(at + 1) == '%'
                                || tokens.isGlued(at + 2) && tokens.value(at + 2) >= 0);
        return fraction
                        || (tokens.isGlued(at + 1)
                                && at + 1 < tokens.size()
                                && tokens.isWord(at + 1)
                                && !tokens.isCaseless(at + 1)
                                && !tokens.written(at + 1).startsWith("'")
                                && !tokens.written(at + 1).startsWith("’"))
                ? 0
                : value;
    }

    /** A year of the Buddhist era, as Thai and some Lao sources count, in the common era. */
    private static int common(int year) {
        return year >= EARLIEST_BUDDHIST && year < LATEST_BUDDHIST ? year - BUDDHIST : year;
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
        boolean named = monthAt(dayEnd(skip(next, "unit:day"))) > 0;
        return announced || named || tokens.sign(ordinalEnd(start)) == '-' || end.year() > 0
                ? new TimeExpression(
                        at, last.to(), new Days(new Day(end.year(), end.month(), first), end))
                : null;
    }

    private int dayEnd(int at) {
        int end = ordinalEnd(at);
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
                || monthAt(first.from()) == 0
                || tokens.isSign(next + 1, ':')) {
            return null;
        }
        int end = ordinalEnd(next);
        int yearAt = skip(tokens.isSign(end, ',') ? end + 1 : end, "unit:year");
        int year = year(tokens, yearAt);
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
        TimeExpression found = figures(at, announced);
        found = found != null ? found : dayMonth(at);
        return found != null ? found : monthDay(at);
    }

    /**
     * "31/5", "31/5/2017", "16-01-2023", "07.07.2022", "2023-01-16", "10/2024" after a month's name
     * is {@link #monthDay}'s.
     */
    private @Nullable TimeExpression figures(int at, boolean announced) {
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
        if (sign == '/' && a >= 1 && a <= 12 && year(tokens, at + 2) > 0) {
            return new TimeExpression(at, at + 3, new Moment.Month(b, a, Part.WHOLE));
        }
        boolean day =
                sign == '/'
                        || (sign != '.' && announced)
                        || (announced && tokens.end(at + 2) - tokens.start(at + 2) <= 2);
        if (!day
                || !isDay(2000, b, a)
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
                && monthAt(at + 3) == 0
                && !hits.is(at + 3, Category.TIMES, "unit:month");
    }

    private @Nullable TimeExpression threeFigures(int at, int a, int b, int c) {
        if (year(tokens, at) > 0 && isDay(common(a), b, c)) {
            return new TimeExpression(at, at + 5, new Day(common(a), b, c));
        }
        int year =
                common(c) >= EARLIEST_YEAR && common(c) < LATEST_YEAR
                        ? common(c)
                        : c < 100 && tokens.end(at + 4) - tokens.start(at + 4) == 2 ? 2000 + c : 0;
        if (year == 0) {
            return null;
        }
        if (isDay(year, b, a)) {
            return new TimeExpression(at, at + 5, new Day(year, b, a));
        }
        return isDay(year, a, b) ? new TimeExpression(at, at + 5, new Day(year, a, b)) : null;
    }

    /** "5 tháng 3 năm 2021", "31st of May 2017", "31 May". */
    private @Nullable TimeExpression dayMonth(int at) {
        int day = dayNumber(at);
        if (day == 0) {
            return null;
        }
        int monthAt = dayEnd(at);
        int month = monthAt(monthAt);
        if (month == 0 || !isDay(2000, month, day)) {
            return null;
        }
        int end = monthEnd(monthAt);
        int yearAt =
                tokens.isSign(end, ',') || tokens.isSign(end, '/') || tokens.isSign(end, '-')
                        ? end + 1
                        : end;
        yearAt = skip(yearAt, "unit:year");
        int year = year(tokens, yearAt);
        return new TimeExpression(at, year > 0 ? yearAt + 1 : end, new Day(year, month, day));
    }

    /** "May 31, 2017", "May 31st", and "December, 10/2024" as some papers have it. */
    private @Nullable TimeExpression monthDay(int at) {
        Hit name = hits.at(at, Category.TIMES);
        if (name == null || !name.value().startsWith("month:")) {
            return null;
        }
        int month = monthAt(at);
        int dayAt =
                tokens.isSign(name.to(), ',') || tokens.isSign(name.to(), '.')
                        ? name.to() + 1
                        : name.to();
        int day = dayNumber(skip(dayAt, "the"));
        dayAt = skip(dayAt, "the");
        if (day == 0 || !isDay(2000, month, day)) {
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
        int year = year(tokens, joined ? end + 1 : end);
        return new TimeExpression(
                at, year > 0 ? end + (joined ? 2 : 1) : end, new Day(year, month, day));
    }

    /** The month by name or by "tháng" and number; 0 for none. */
    int monthAt(int at) {
        Hit hit = hits.at(at, Category.TIMES);
        if (hit == null) {
            return 0;
        }
        if (hit.value().startsWith("month:")) {
            return Integer.parseInt(hit.value().substring(6));
        }
        int value = hit.entry().is("unit:month") ? tokens.value(hit.to()) : 0;
        return value >= 1 && value <= 12 && tokens.end(hit.to()) - tokens.start(hit.to()) <= 2
                ? value
                : 0;
    }

    /** The token after the month that {@link #monthAt} finds. */
    int monthEnd(int at) {
        Hit hit = hits.at(at, Category.TIMES);
        return hit == null ? at : hit.entry().is("unit:month") ? hit.to() + 1 : hit.to();
    }

    private int dayNumber(int at) {
        int value = tokens.value(at);
        return value >= 1 && value <= 31 && tokens.end(at) - tokens.start(at) <= 2 ? value : 0;
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

    static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.YearMonth.of(year, month).lengthOfMonth();
    }
}
