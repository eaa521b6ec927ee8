package entente.ledger.merkle;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Up to 256 neighbouring leaves that lie together in a file, each after its length in two bytes,
 * the higher first (C2SP tlog-tiles).
 *
 * @throws Malformed when there are none, more, or one of more than 65,535 bytes
 */
public record EntryBundle(List<Bytes> leaves) {
    /** The most bytes that a leaf can have. */
    public static final int MAX_LEAF = 0xFFFF;

    private static final int PREFIX = 2;
    private static final String FOLDER = "tile/entries/";

    public EntryBundle {
        leaves = List.copyOf(leaves);
        if (leaves.isEmpty() || leaves.size() > Tile.FULL) {
            throw new Malformed(
                    "The bundle has %d leaves, not 1 to 256. Maybe it is two bundles."
                            .formatted(leaves.size()));
        }
        for (Bytes leaf : leaves) {
            if (leaf.length() > MAX_LEAF) {
                throw new Malformed(
                        "A leaf has %d bytes and may have 65535. Maybe a body stands in it."
                                .formatted(leaf.length()));
            }
        }
    }

    public Bytes encode() {
        byte[] content = new byte[leaves.stream().mapToInt(leaf -> PREFIX + leaf.length()).sum()];
        int at = 0;
        for (Bytes leaf : leaves) {
            content[at] = (byte) (leaf.length() >> Byte.SIZE);
            content[at + 1] = (byte) leaf.length();
            leaf.into(content, at + PREFIX);
            at += PREFIX + leaf.length();
        }
        return Bytes.owning(content);
    }

    /**
     * @throws Malformed when the bytes are not what {@link #encode} gives
     */
    public static EntryBundle parse(Bytes content) {
        List<Bytes> leaves = new ArrayList<>();
        int at = 0;
        while (at < content.length() && leaves.size() <= Tile.FULL) {
            int from = at + PREFIX;
            int to = from <= content.length() ? from + length(content, at) : from;
            if (to > content.length()) {
                throw new Malformed(
                        "The bundle ends within leaf %d. Maybe it was cut."
                                .formatted(leaves.size()));
            }
            leaves.add(content.slice(from, to));
            at = to;
        }
        return new EntryBundle(leaves);
    }

    private static int length(Bytes content, int at) {
        return content.at(at) << Byte.SIZE | content.at(at + 1);
    }

    /**
     * Where a bundle lies: {@code tile/entries/x001/x234/067.p/12}.
     *
     * @param index of the bundle
     * @param width how many leaves it has
     */
    public static String path(long index, int width) {
        return FOLDER + new TileRow(index, width).path();
    }

    /** The paths of all bundles of a log of that size, in order. */
    public static Stream<String> paths(long size) {
        return TileRow.ofLevel(size).map(row -> FOLDER + row.path());
    }
}
