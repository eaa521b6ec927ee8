package entente.cli.show;

import entente.cli.register.Mistake;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far ahead to look, as a person types it: 30d, 6w, 3m, 1y.
 *
 * @param period at most ten years
 */
record Within(Period period) {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})([dwmy])");
    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 3660;

    /**
     * @throws Mistake when it is not so written, or further than ten years
     */
    static Within parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw Mistake.typed("within", typed);
        }
        int count = Integer.parseInt(matcher.group(1));
        Period period =
                switch (matcher.group(2).charAt(0)) {
                    case 'd' -> Period.ofDays(count);
                    case 'w' -> Period.ofWeeks(count);
                    case 'm' -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                };
        if (period.toTotalMonths() > MOST_MONTHS || period.getDays() > MOST_DAYS) {
            throw Mistake.typed("within", typed).advising("within.far");
        }
        return new Within(period);
    }

    /** The last day that is looked at from a day. */
    LocalDate from(LocalDate day) {
        return day.plus(period);
    }

    int daysFrom(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, from(day));
    }
}
