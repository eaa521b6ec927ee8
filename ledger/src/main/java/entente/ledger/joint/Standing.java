package entente.ledger.joint;

import entente.domain.follow.Completion;
import entente.ledger.consent.Agreement;
import entente.ledger.consent.Side;
import entente.ledger.deed.Subject;
import entente.ledger.merkle.Hash;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What stands on a subject.
 *
 * @param version the leaf of the proposal that was agreed last
 * @param chain all that was agreed on it, the first one first
 * @param published whether both agreed to publish this text
 * @param denounced who has left it since it was last amended with them
 * @param assessed what each side last said of how far it is carried out
 */
public record Standing(
        Subject subject,
        Hash version,
        List<Agreement> chain,
        Status status,
        boolean published,
        Set<Side> denounced,
        Map<Side, Completion> assessed) {
    public Standing {
        chain = List.copyOf(chain);
        denounced = Set.copyOf(denounced);
        assessed = Map.copyOf(assessed);
    }

    /** Whether both sides have assessed it, and differently: a normal state. */
    public boolean isDivergent() {
        return assessed.size() == 2 && Set.copyOf(assessed.values()).size() == 2;
    }

    /** As it is hashed: subject, version and status, with a space between. */
    String line() {
        StringJoiner words = new StringJoiner(",");
        words.add(status.name());
        if (published) {
            words.add("PUBLIC");
        }
        for (Side side : Side.values()) {
            if (denounced.contains(side)) {
                words.add("DENOUNCED:" + side);
            }
        }
        for (Side side : Side.values()) {
            if (assessed.containsKey(side)) {
                words.add(assessed.get(side) + ":" + side);
            }
        }
        return subject + " " + version.hex() + " " + words;
    }
}
