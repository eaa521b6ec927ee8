package entente.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page's rows in the order in which they are read: where two columns of prose stand side by side,
 * the left one first. A table is no such thing: its cells are short and its rows are read across.
 */
final class Columns {
    private static final int FEWEST_ROWS = 4;
    private static final int SHORTEST_LINE = 18;
    private static final int DEEPEST = 2;

    /** How much of a column's lines reach near its end. */
    private static final double FILLED = 0.5;

    private static final float NEAR = 0.75f;

    private final List<Placed> lines = new ArrayList<>();
    private int stretch;

    /**
     * @param stretch the number of the page's first column
     */
    Columns(int stretch) {
        this.stretch = stretch;
    }

    List<Placed> lines() {
        return lines;
    }

    /** The number for the next page's first column. */
    int stretch() {
        return stretch;
    }

    void add(List<Row> rows) {
        add(rows, 0);
    }

    private void add(List<Row> rows, int depth) {
        Gutter gutter = depth < DEEPEST ? Gutter.of(rows) : Gutter.NONE;
        List<Row> single = new ArrayList<>();
        for (int at = 0; at < rows.size(); ) {
            int end = gutter.bandEnd(rows, at);
            List<Row> left = gutter.left(rows.subList(at, end));
            List<Row> right = gutter.right(rows.subList(at, end));
            if (isProse(left) && isProse(right)) {
                place(single);
                single = new ArrayList<>();
                add(left, depth + 1);
                add(right, depth + 1);
                at = end;
            } else {
                int until = Math.max(end, at + 1);
                single.addAll(rows.subList(at, until));
                at = until;
            }
        }
        place(single);
    }

    private static boolean isProse(List<Row> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return false;
        }
        float from = left(rows);
        float to = right(rows);
        long filled = rows.stream().filter(row -> row.right() - from > (to - from) * NEAR).count();
        int letters = rows.stream().mapToInt(row -> row.text().length()).sum();
        return filled >= rows.size() * FILLED && letters >= rows.size() * SHORTEST_LINE;
    }

    private void place(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        float from = left(rows);
        float to = right(rows);
        for (Row row : rows) {
            lines.add(new Placed(row, row.text(), from, to, stretch));
        }
        stretch++;
    }

    private static float left(List<Row> rows) {
        float left = Float.MAX_VALUE;
        for (Row row : rows) {
            left = Math.min(left, row.left());
        }
        return left;
    }

    private static float right(List<Row> rows) {
        float right = 0;
        for (Row row : rows) {
            right = Math.max(right, row.right());
        }
        return right;
    }
}
