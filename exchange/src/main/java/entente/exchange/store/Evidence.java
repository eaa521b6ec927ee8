package entente.exchange.store;

import entente.ledger.consent.Side;
import entente.ledger.note.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * What people have to look at.
 *
 * @param side whose log it is about
 * @param held the head that was cosigned; null when none was
 * @param other the head that does not fit
 */
public record Evidence(
        Side side, Sort sort, @Nullable SignedNote held, SignedNote other, String sentence) {
    /** The sorts of evidence. */
    public enum Sort {
        /** Two heads of one log that cannot both be. */
        FORKED,
        /** The same entries, another state. */
        DIVERGENT
    }
}
