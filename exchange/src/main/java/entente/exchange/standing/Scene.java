package entente.exchange.standing;

import entente.domain.Party;
import entente.ledger.consent.Place;
import entente.ledger.consent.Side;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.JointRecord;
import entente.ledger.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is made from.
 *
 * @param side the own one
 * @param receipt how many entries of the own log the other side is known to hold
 */
public record Scene(JointLogs logs, Side side, JointRecord record, int receipt, Bodies bodies) {
    /** What entries say. */
    @FunctionalInterface
    public interface Bodies {
        /** Null where it was erased. */
        @Nullable JsonObject of(Side side, int index);
    }

    Admitted entry(Place place) {
        return logs.log(place.side()).entries().get(place.index());
    }

    Party party(Side of) {
        return logs.charter().signatory(of).party();
    }

    /** Whether the other side is known to hold the entry; its own ones it holds. */
    boolean isReceipted(Place place) {
        return place.side() != side || place.index() < receipt;
    }
}
