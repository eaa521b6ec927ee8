package entente.exchange;

import entente.domain.Party;
import java.util.List;

/**
 * What opening a pouch came to.
 *
 * @param number of the pouch
 * @param entries how many entries of the sender's log are new
 * @param returned how many entries of the own log came back
 * @param settled how many acceptances were settled at once
 * @param receipt how much of the own log the sender is known to hold
 * @param missing numbers of pouches that have not come so far
 * @param joined numbers of pouches that had waited and were applied with this one
 * @param unfenced whether the node may sign again by this pouch
 * @param conflicts what people have to look at, all of the relation
 */
public record Opened(
        Party from,
        long number,
        Outcome outcome,
        int entries,
        int returned,
        int settled,
        int receipt,
        List<Long> missing,
        List<Long> joined,
        boolean unfenced,
        List<Conflict> conflicts) {
    public Opened {
        missing = List.copyOf(missing);
        joined = List.copyOf(joined);
        conflicts = List.copyOf(conflicts);
    }

    /** What became of the pouch. */
    public enum Outcome {
        /** It brought something new. */
        APPLIED,
        /** All that it has is held already. */
        NOTHING_NEW,
        /** What comes before it is missing: it waits. */
        WAITING,
        /** It proves that its sender has two logs: that log is frozen, both heads are kept. */
        FROZEN
    }
}
