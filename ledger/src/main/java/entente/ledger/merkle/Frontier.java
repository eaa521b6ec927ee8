package entente.ledger.merkle;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one must keep of a log in order to go on appending: its size, and the roots of the
 * greatest complete subtrees over its leaves (a compact range from leaf 0 on).
 *
 * @param peaks from left to right, the greatest first: one for each bit that is set in the size
 * @throws Malformed when there are more or fewer
 */
public record Frontier(long size, List<Hash> peaks) {
    public static final Frontier EMPTY = new Frontier(0, List.of());

    /** Is told each node that has become complete, leaves among them, the lower ones first. */
    @FunctionalInterface
    public interface Completed {
        /**
         * @param level 0 for leaves
         * @param index of the node within its level
         */
        void node(int level, long index, Hash hash);
    }

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new Malformed(
                    "The frontier of %d leaves has %d hashes. Maybe it was cut."
                            .formatted(size, peaks.size()));
        }
    }

    /** With one leaf more. */
    public Frontier append(Hash leaf) {
        return append(leaf, (level, index, hash) -> {});
    }

    /** With one leaf more; what it completes is told, to be stored for proofs. */
    public Frontier append(Hash leaf, Completed completed) {
        List<Hash> grown = new ArrayList<>(peaks);
        Hash last = leaf;
        completed.node(0, size, last);
        int level = 0;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            last = Hash.ofNode(grown.removeLast(), last);
            level++;
            completed.node(level, left >> 1, last);
        }
        grown.add(last);
        return new Frontier(size + 1, grown);
    }

    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(peaks.get(i), root);
        }
        return root;
    }

    public TreeHead head() {
        return new TreeHead(size, root());
    }

    /** The size in eight bytes, the highest first, and the peaks. */
    public Bytes encode() {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + peaks.size() * Hash.LENGTH);
        bytes.putLong(size);
        for (int i = 0; i < peaks.size(); i++) {
            peaks.get(i).into(bytes.array(), Long.BYTES + i * Hash.LENGTH);
        }
        return Bytes.owning(bytes.array());
    }

    /**
     * @throws Malformed when the bytes are not what {@link #encode} gives
     */
    public static Frontier parse(Bytes bytes) {
        int hashes = bytes.length() - Long.BYTES;
        if (hashes < 0 || hashes % Hash.LENGTH != 0) {
            throw new Malformed(
                    "The frontier has %d bytes, which is no size and hashes. Maybe it was cut."
                            .formatted(bytes.length()));
        }
        long size = ByteBuffer.wrap(bytes.slice(0, Long.BYTES).toArray()).getLong();
        List<Hash> peaks = new ArrayList<>();
        for (int at = Long.BYTES; at < bytes.length(); at += Hash.LENGTH) {
            peaks.add(Hash.of(bytes.slice(at, at + Hash.LENGTH)));
        }
        return new Frontier(size, peaks);
    }
}
