package entente.dossier.picture;

import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise and what became of it.
 *
 * @param said the day on which it was said; null where that is not known
 * @param saidAt the session at which it was said; null for none
 * @param due the last day for which it was promised; null where none was set
 * @param session the id of the session that kept it, or else of the one it promised; null for none
 * @param sign ON_TIME, LATE, OPEN or PAST_DUE
 * @param sure false where what kept it is only suggested
 */
public record Promise(
        Tracked tracked,
        @Nullable LocalDate said,
        @Nullable String saidAt,
        @Nullable LocalDate due,
        @Nullable String session,
        Sign sign,
        boolean sure) {
    static Promise of(Tracked tracked, LocalDate on) {
        var first = tracked.sayings().getFirst();
        Fulfilment kept = tracked.keptBy();
        Timeliness timeliness =
                kept == null || kept.state().counts() ? tracked.timeliness(on) : kept.onTime();
        return new Promise(
                tracked,
                Timeliness.firstDay(first.on()),
                first.session(),
                Timeliness.lastDay(tracked.due()),
                session(tracked, kept),
                sign(timeliness, kept != null),
                kept == null || kept.state().counts());
    }

    private static @Nullable String session(Tracked tracked, @Nullable Fulfilment kept) {
        return kept != null && kept.keeper() instanceof Keeper.HeldSession(String session)
                ? session
                : tracked.session();
    }

    private static Sign sign(Timeliness timeliness, boolean kept) {
        return switch (timeliness) {
            case DONE_ON_TIME -> Sign.ON_TIME;
            case DONE_LATE -> Sign.LATE;
            case IN_TIME -> Sign.OPEN;
            case PAST_DUE_NO_WORD, OVERDUE -> Sign.PAST_DUE;
            case NO_DATE -> kept ? Sign.ON_TIME : Sign.OPEN;
        };
    }
}
