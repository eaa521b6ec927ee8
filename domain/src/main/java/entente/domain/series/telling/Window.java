package entente.domain.series.telling;

import entente.domain.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A time that can be laid over another: from the first to the last day, both included. */
public record Window(LocalDate from, LocalDate to) {
    /** Before any mechanism of today's: where a time that has only an end begins. */
    private static final LocalDate LONG_AGO = LocalDate.of(1800, 1, 1);

    /** Days that one session takes at most; whatever is longer is a time in which it fell. */
    private static final int DAYS_OF_A_SESSION = 7;

    /** Null where no time is said. */
    public static @Nullable Window of(When when) {
        return switch (when) {
            case When.Within(LocalDate from, LocalDate to) -> new Window(from, to);
            case When.By(LocalDate to) -> new Window(to.isBefore(LONG_AGO) ? to : LONG_AGO, to);
            case When.Unsaid _ -> null;
        };
    }

    /** Days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether it can be the very days of the session, and not only a time in which they fell. */
    public boolean isExact() {
        return days() <= DAYS_OF_A_SESSION;
    }

    /** The day in the middle; the earlier of two. */
    public LocalDate middle() {
        return from.plusDays((days() - 1) / 2);
    }

    public boolean overlaps(Window other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean isWithin(Window other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }

    /**
     * Whether both can be the time of one session: one lies within the other, or both are exact and
     * share a day. Late 2017 and the winter of 2017-18 only touch, and that tells nothing.
     */
    public boolean meets(Window other) {
        return isWithin(other)
                || other.isWithin(this)
                || isExact() && other.isExact() && overlaps(other);
    }

    /** Likewise, or one of them is not said. */
    public static boolean mayMeet(@Nullable Window one, @Nullable Window other) {
        return one == null || other == null || one.meets(other);
    }
}
