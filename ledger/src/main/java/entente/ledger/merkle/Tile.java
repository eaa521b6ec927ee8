package entente.ledger.merkle;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of hashes that lie together in a file (C2SP tlog-tiles): up to 256 neighbours of one of the
 * levels 0, 8, 16 and so on.
 *
 * @param level of the tile: its hashes are nodes of eight times that level
 * @param index of the tile within its level
 * @param width how many hashes it has, 1 to 256
 * @throws Malformed when there can be no such tile
 */
public record Tile(int level, long index, int width) {
    /** How many hashes a full tile has. */
    public static final int FULL = 256;

    private static final int HEIGHT = 8;
    private static final int MAX_LEVEL = 63;
    private static final Pattern PATH = Pattern.compile("tile/(0|[1-9][0-9]?)/([x0-9p./]{1,40})");

    public Tile {
        if (level < 0 || level > MAX_LEVEL) {
            throw new Malformed(
                    "The tile's level (%d) is not within 0 to 63. Maybe a node's level was given."
                            .formatted(level));
        }
        new TileRow(index, width);
    }

    /** The tile of a tree of that size in which one finds the node, or what it is made from. */
    public static Tile holding(int nodeLevel, long nodeIndex, long size) {
        int level = nodeLevel / HEIGHT;
        long tile = (nodeIndex << (nodeLevel % HEIGHT)) >> HEIGHT;
        long hashes = (size >> (level * HEIGHT)) - tile * FULL;
        return new Tile(level, tile, Math.clamp(hashes, 0, FULL));
    }

    /** All tiles of a tree of that size, the lowest level first. */
    public static Stream<Tile> ofTree(long size) {
        return IntStream.range(0, Long.SIZE / HEIGHT)
                .boxed()
                .flatMap(level -> ofLevel(level, size >> (level * HEIGHT)));
    }

    private static Stream<Tile> ofLevel(int level, long hashes) {
        return TileRow.ofLevel(hashes).map(row -> new Tile(level, row.index(), row.width()));
    }

    /** Where it lies: {@code tile/0/x001/x234/067.p/12}. */
    public String path() {
        return "tile/" + level + "/" + new TileRow(index, width).path();
    }

    /**
     * @throws Malformed when it is not what {@link #path} gives
     */
    public static Tile parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw TileRow.noPath();
        }
        TileRow row = TileRow.parse(parts.group(2));
        return new Tile(Integer.parseInt(parts.group(1)), row.index(), row.width());
    }

    /**
     * The hash of a node, from this tile's content.
     *
     * @throws Malformed when the content has not this tile's width
     * @throws IndexOutOfBoundsException when the node is not within this tile
     */
    public Hash node(Bytes content, int nodeLevel, long nodeIndex) {
        if (content.length() != width * Hash.LENGTH) {
            throw new Malformed(
                    "The tile %s has %d bytes, not %d. Maybe it was cut."
                            .formatted(path(), content.length(), width * Hash.LENGTH));
        }
        int height = Objects.checkIndex(nodeLevel - level * HEIGHT, HEIGHT);
        long from = (nodeIndex << height) - index * FULL;
        Objects.checkFromIndexSize(from, 1 << height, width);
        return root(content, (int) from, 1 << height);
    }

    private static Hash root(Bytes content, int from, int count) {
        if (count == 1) {
            return Hash.of(content.slice(from * Hash.LENGTH, (from + 1) * Hash.LENGTH));
        }
        int half = count / 2;
        return Hash.ofNode(root(content, from, half), root(content, from + half, half));
    }
}
