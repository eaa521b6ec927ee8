package entente.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over a log's first leaves, as RFC 9162 section 2.1 defines it, and the proofs from it.
 *
 * @param size how many leaves it has; the nodes may know of more
 */
public record Tree(long size, Nodes nodes) {
    public TreeHead head() {
        return new TreeHead(size, size == 0 ? Hash.OF_NOTHING : root(0, size));
    }

    /**
     * That the leaf is in this tree.
     *
     * @throws IndexOutOfBoundsException when it has no leaf of that index
     */
    public InclusionProof inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IndexOutOfBoundsException(
                    "The log of %d leaves has none at %d. Maybe a newer head is meant."
                            .formatted(size, leaf));
        }
        List<Hash> path = new ArrayList<>();
        include(leaf, 0, size, path);
        return new InclusionProof(leaf, path);
    }

    /**
     * That this tree is that of the older size, and more.
     *
     * @throws IndexOutOfBoundsException when this tree is the smaller one
     */
    public ConsistencyProof consistency(long older) {
        if (older < 0 || older > size) {
            throw new IndexOutOfBoundsException(
                    "The log of %d leaves never had %d. Maybe the two heads are swapped."
                            .formatted(size, older));
        }
        List<Hash> path = new ArrayList<>();
        if (older > 0) {
            extend(older, 0, size, true, path);
        }
        return new ConsistencyProof(path);
    }

    /** MTH(D[from:to]). */
    private Hash root(long from, long to) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return nodes.at(level, from >> level);
        }
        long middle = from + left(count);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    /** PATH(leaf − from, D[from:to]). */
    private void include(long leaf, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + left(to - from);
        if (leaf < middle) {
            include(leaf, from, middle, path);
            path.add(root(middle, to));
        } else {
            include(leaf, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /**
     * SUBPROOF(older − from, D[from:to], known).
     *
     * @param known whether the root over the older leaves from here on is the older head's own
     */
    private void extend(long older, long from, long to, boolean known, List<Hash> path) {
        if (older == to) {
            if (!known) {
                path.add(root(from, to));
            }
            return;
        }
        long middle = from + left(to - from);
        if (older <= middle) {
            extend(older, from, middle, known, path);
            path.add(root(middle, to));
        } else {
            extend(older, middle, to, false, path);
            path.add(root(from, middle));
        }
    }

    /**
     * How many of the leaves are on the left: the greatest power of two smaller than their count.
     */
    private static long left(long count) {
        return Long.highestOneBit(count - 1);
    }
}
