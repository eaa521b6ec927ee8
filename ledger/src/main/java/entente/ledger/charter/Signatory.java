package entente.ledger.charter;

import entente.domain.Party;
import entente.ledger.Malformed;
import java.util.List;

/**
 * One of the two sides of a charter.
 *
 * @param keys one of a node at least; all different, and none the next one of another
 */
public record Signatory(Party party, List<FoundingKey> keys) {
    private static final int MOST = 64;

    public Signatory {
        keys = List.copyOf(keys);
        if (keys.size() > MOST || keys.stream().noneMatch(key -> key.duty() == Duty.NODE)) {
            throw new Malformed(
                    "The charter has more than %d keys for %s, or none of a node. Maybe a key's duty is wrong."
                            .formatted(MOST, party));
        }
    }
}
