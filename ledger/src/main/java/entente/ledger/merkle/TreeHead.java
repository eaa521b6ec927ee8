package entente.ledger.merkle;

import entente.ledger.Malformed;
import java.util.List;

/**
 * How many leaves a log has, and the root over them.
 *
 * @throws Malformed when the size is negative, or is none and the root is not that of no leaves
 */
public record TreeHead(long size, Hash root) {
    /** The head of a log that has nothing yet. */
    public static final TreeHead EMPTY = new TreeHead(0, Hash.OF_NOTHING);

    public TreeHead {
        if (size < 0) {
            throw new Malformed(
                    "The log's size (%d) is negative. Maybe it overflowed.".formatted(size));
        }
        if (size == 0 && !root.equals(Hash.OF_NOTHING)) {
            throw new Malformed(
                    "The log has no leaf, but its root (%s) is that of some. Maybe the size is wrong."
                            .formatted(root));
        }
    }

    /** The head of the log that has these leaves. */
    public static TreeHead of(List<Hash> leaves) {
        Frontier frontier = Frontier.EMPTY;
        for (Hash leaf : leaves) {
            frontier = frontier.append(leaf);
        }
        return frontier.head();
    }
}
