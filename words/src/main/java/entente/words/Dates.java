package entente.words;

import entente.domain.When;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Words times as people do: a whole year as a year, a whole month as a month. */
public record Dates(Messages messages) {
    /** The time in words; empty where none is set. */
    public String of(When when) {
        return switch (when) {
            case When.Within(var from, var to) -> interval(from, to);
            case When.By(var to) -> messages.say("date.by", day(to));
            case When.Unsaid _ -> "";
        };
    }

    private String interval(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (beginsYear(from) && endsYear(to)) {
            String first = messages.say("date.year", year(from));
            return from.getYear() == to.getYear()
                    ? first
                    : messages.say("date.years", year(from), year(to));
        }
        if (from.getDayOfMonth() == 1 && endsMonth(to)) {
            return months(from, to);
        }
        return days(from, to);
    }

    private String days(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear() || from.getMonth() != to.getMonth()) {
            return messages.say("date.span", day(from), day(to));
        }
        String first = String.valueOf(from.getDayOfMonth());
        return messages.say(
                "date.days", first, String.valueOf(to.getDayOfMonth()), month(to), year(to));
    }

    private String months(LocalDate from, LocalDate to) {
        String last = messages.say("date.month", month(to), year(to));
        if (from.getYear() != to.getYear()) {
            return messages.say(
                    "date.span", messages.say("date.month", month(from), year(from)), last);
        }
        return from.getMonth() == to.getMonth()
                ? last
                : messages.say("date.months", month(from), month(to), year(to));
    }

    private String day(LocalDate day) {
        return messages.say("date.day", String.valueOf(day.getDayOfMonth()), month(day), year(day));
    }

    private String month(LocalDate day) {
        return messages.say("month." + day.getMonthValue());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private static boolean beginsYear(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static boolean endsYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    private static boolean endsMonth(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
