package entente.words.typed;

import entente.domain.When;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Times as they are typed: a year (2018), a month (2018-06), a day (2018-06-05), from one to
 * another (2017-10-01..2017-12-31, 2014..2020), at the latest (..2018-12-31), or none (nothing, or
 * "-").
 */
public final class Times {
    private static final String TO = "..";

    private Times() {}

    /**
     * @param field for the complaint
     * @throws Mistake when it is no time
     */
    public static When parse(String field, String typed) {
        String time = typed.strip();
        if (time.isEmpty() || time.equals("-")) {
            return When.UNSAID;
        }
        int to = time.indexOf(TO);
        if (to < 0) {
            return new When.Within(first(field, time), last(field, time));
        }
        LocalDate last = last(field, time.substring(to + TO.length()).strip());
        if (to == 0) {
            return new When.By(last);
        }
        LocalDate first = first(field, time.substring(0, to).strip());
        if (last.isBefore(first)) {
            throw Mistake.given("time", typed, field).advising("time.backwards");
        }
        return new When.Within(first, last);
    }

    private static LocalDate first(String field, String time) {
        if (time.matches("\\d{4}")) {
            return Year.parse(time).atDay(1);
        }
        return isMonth(time) ? YearMonth.parse(time).atDay(1) : day(field, time);
    }

    private static LocalDate last(String field, String time) {
        if (time.matches("\\d{4}")) {
            return first(field, time).with(TemporalAdjusters.lastDayOfYear());
        }
        return isMonth(time) ? YearMonth.parse(time).atEndOfMonth() : day(field, time);
    }

    private static boolean isMonth(String time) {
        return time.matches("\\d{4}-(0[1-9]|1[0-2])");
    }

    private static LocalDate day(String field, String time) {
        if (!time.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw Mistake.given("time", time, field);
        }
        return Typed.date(field, time);
    }

    /** The time as it would be typed. */
    public static String typed(When when) {
        return switch (when) {
            case When.Unsaid _ -> "";
            case When.By(LocalDate to) -> TO + to;
            case When.Within(LocalDate from, LocalDate to) -> within(from, to);
        };
    }

    private static String within(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return from.toString();
        }
        boolean wholeYears = from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear();
        if (wholeYears) {
            return from.getYear() == to.getYear()
                    ? String.valueOf(from.getYear())
                    : from.getYear() + TO + to.getYear();
        }
        YearMonth month = YearMonth.from(from);
        return from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())
                ? month.toString()
                : from + TO + to;
    }
}
