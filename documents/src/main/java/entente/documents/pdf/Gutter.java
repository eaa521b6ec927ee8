package entente.documents.pdf;

import entente.documents.pdf.ink.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The white strip between two columns.
 *
 * @param at its middle, in points from the page's left edge; negative where there is none
 */
record Gutter(float at) {
    static final Gutter NONE = new Gutter(-1);

    /** In font sizes: a gutter is wider than any space between words. */
    private static final float NARROWEST = 0.9f;

    private static final int FEWEST = 4;

    /** How many of a page's gaps are tried. */
    private static final int MOST_TRIED = 64;

    /** The strip that parts most rows. */
    static Gutter of(List<Row> rows) {
        Gutter best = NONE;
        int most = FEWEST - 1;
        int tried = 0;
        for (Row row : rows) {
            for (int i = 1; i < row.words().size() && tried < MOST_TRIED; i++) {
                Word before = row.words().get(i - 1);
                Word after = row.words().get(i);
                if (after.left() - before.right() > NARROWEST * after.size()) {
                    tried++;
                    Gutter gutter = new Gutter((before.right() + after.left()) / 2);
                    int parted = gutter.parted(rows);
                    if (parted > most) {
                        best = gutter;
                        most = parted;
                    }
                }
            }
        }
        return best;
    }

    /** The end of the rows from one on that do not cross the strip. */
    int bandEnd(List<Row> rows, int from) {
        int end = from;
        while (at >= 0 && end < rows.size() && !isCrossed(rows.get(end))) {
            end++;
        }
        return end;
    }

    List<Row> left(List<Row> rows) {
        return side(rows, true);
    }

    List<Row> right(List<Row> rows) {
        return side(rows, false);
    }

    private List<Row> side(List<Row> rows, boolean left) {
        List<Row> side = new ArrayList<>();
        for (Row row : rows) {
            List<Word> words =
                    row.words().stream().filter(word -> word.right() <= at == left).toList();
            if (!words.isEmpty()) {
                side.add(new Row(words));
            }
        }
        return side;
    }

    private int parted(List<Row> rows) {
        int parted = 0;
        for (Row row : rows) {
            parted += parts(row) ? 1 : 0;
        }
        return parted;
    }

    private boolean parts(Row row) {
        return row.left() < at && row.right() > at && !isCrossed(row);
    }

    private boolean isCrossed(Row row) {
        for (Word word : row.words()) {
            if (row.ruled() || word.left() < at && word.right() > at) {
                return true;
            }
        }
        return false;
    }
}
