package entente.cli.show;

import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Commitments in figures, as Vietnamese offices count: done on time or late, open in time or past
 * due.
 *
 * @param suggested those of the open ones that a later report tells to be kept
 * @param pending commitments, directions and requests on which no officer has decided
 */
record Figures(
        long onTime,
        long late,
        long inTime,
        long pastDue,
        long noDate,
        long directions,
        long requests,
        long suggested,
        long pending) {
    /** As of a day in the relation's time zone. */
    static Figures of(Collection<Tracked> all, LocalDate today) {
        long[] counts = new long[Fate.values().length];
        long suggested = 0;
        long pending = 0;
        for (Tracked tracked : all) {
            Fate fate = Fate.of(tracked, today);
            Fate counted = fate == Fate.SUGGESTED ? Fate.counted(tracked, today) : fate;
            counts[counted.ordinal()]++;
            suggested += fate == Fate.SUGGESTED ? 1 : 0;
            pending += tracked.review() == Review.PENDING ? 1 : 0;
        }
        return new Figures(
                counts[Fate.ON_TIME.ordinal()],
                counts[Fate.LATE.ordinal()],
                counts[Fate.IN_TIME.ordinal()],
                counts[Fate.NO_WORD.ordinal()] + counts[Fate.UNDONE.ordinal()],
                counts[Fate.NO_DATE.ordinal()],
                all.stream().filter(each -> each.standing() == Standing.DIRECTION).count(),
                all.stream().filter(each -> each.standing() == Standing.REQUEST).count(),
                suggested,
                pending);
    }
}
