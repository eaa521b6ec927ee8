package entente.exchange.node;

import entente.exchange.Refused;
import entente.ledger.consent.Place;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.JointRecord;
import entente.ledger.merkle.Hash;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Entries that are looked for. */
record Found(Turn turn) {
    /** Where the entry of that leaf stands. */
    Place place(Hash leaf) {
        for (Side side : Side.values()) {
            OptionalInt index = last(side, entry -> entry.leaf().equals(leaf));
            if (index.isPresent()) {
                return new Place(side, index.getAsInt());
            }
        }
        throw new Refused(Refused.Kind.NO_SUCH_ENTRY, leaf.hex());
    }

    Admitted entry(Place place) {
        return turn.held().logs().log(place.side()).entries().get(place.index());
    }

    /** The newest entry of the log that is so. */
    OptionalInt last(Side side, Predicate<Admitted> wanted) {
        List<Admitted> entries = turn.held().logs().log(side).entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (wanted.test(entries.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The newest own entry that does exactly that and is valid. */
    OptionalInt done(Deed deed) {
        return valid(entry -> entry.deed().equals(deed));
    }

    /** The newest own entry that is so and is valid. */
    OptionalInt valid(Predicate<Admitted> wanted) {
        JointRecord record = turn.record();
        List<Admitted> entries = turn.own().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (wanted.test(entries.get(i)) && record.verdict(turn.side(), i).isValid()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
