package entente.words.typed;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far ahead to look, as a person types it: 30d, 6w, 3m, 1y.
 *
 * @param count of the unit; at most ten years in all
 */
public record Within(long count, ChronoUnit unit) {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})([dwmy])");
    private static final Duration MOST = ChronoUnit.DECADES.getDuration().plusDays(3);

    /**
     * @param field its option or key, "--within"
     * @throws Mistake when it is not so written, or further than ten years
     */
    public static Within parse(String field, String typed) {
        Matcher matcher = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw Mistake.typed("within", typed, field);
        }
        long count = Long.parseLong(matcher.group(1));
        ChronoUnit unit =
                switch (matcher.group(2).charAt(0)) {
                    case 'd' -> ChronoUnit.DAYS;
                    case 'w' -> ChronoUnit.WEEKS;
                    case 'm' -> ChronoUnit.MONTHS;
                    default -> ChronoUnit.YEARS;
                };
        if (unit.getDuration().multipliedBy(count).compareTo(MOST) > 0) {
            throw Mistake.typed("within", typed, field).advising("within.far");
        }
        return new Within(count, unit);
    }

    /** The last day that is looked at from a day. */
    public LocalDate from(LocalDate day) {
        return day.plus(count, unit);
    }

    /** The days that are looked at from a day. */
    public int daysFrom(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, from(day));
    }
}
