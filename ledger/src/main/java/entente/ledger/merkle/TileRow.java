package entente.ledger.merkle;

import entente.ledger.Malformed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The part of a path that tiles of hashes and bundles of entries have in common: {@code
 * <N>[.p/<W>]}.
 *
 * @param index within the level
 * @param width how many things lie in it, 1 to 256
 * @throws Malformed when there can be no such row
 */
record TileRow(long index, int width) {
    /** 2^63 leaves in rows of 256. */
    private static final long MAX_INDEX = Long.MAX_VALUE / Tile.FULL;

    private static final int GROUP = 1000;
    private static final Pattern PATH =
            Pattern.compile("((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    TileRow {
        if (index < 0 || index > MAX_INDEX || width < 1 || width > Tile.FULL) {
            throw new Malformed(
                    "There is no tile %d of width %d. Maybe the tree is smaller than it was thought to be."
                            .formatted(index, width));
        }
    }

    /** All rows of a level that has so many things. */
    static Stream<TileRow> ofLevel(long things) {
        Stream<TileRow> full =
                LongStream.range(0, things / Tile.FULL)
                        .mapToObj(index -> new TileRow(index, Tile.FULL));
        int rest = (int) (things % Tile.FULL);
        return rest == 0
                ? full
                : Stream.concat(full, Stream.of(new TileRow(things / Tile.FULL, rest)));
    }

    String path() {
        StringBuilder path = new StringBuilder("%03d".formatted(index % GROUP));
        for (long left = index / GROUP; left > 0; left /= GROUP) {
            path.insert(0, "x%03d/".formatted(left % GROUP));
        }
        return width == Tile.FULL ? path.toString() : path + ".p/" + width;
    }

    static TileRow parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw noPath();
        }
        long index = Long.parseLong(parts.group(1).replaceAll("[x/]", ""));
        String width = parts.group(2);
        TileRow row = new TileRow(index, width == null ? Tile.FULL : Integer.parseInt(width));
        if (!row.path().equals(path)) {
            throw noPath();
        }
        return row;
    }

    static Malformed noPath() {
        return new Malformed(
                "The path is not that of a tile. Maybe it is not in the form tile/0/x001/x234/067.p/8.");
    }
}
