package entente.documents.layout;

import entente.reader.intake.Block;
import entente.reader.intake.Manuscript;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where finished lines go: into the manuscript, or into the cell of a table that is being filled. A
 * row of short cells becomes one line, its cells parted by bars, so that an action stands beside
 * who does it and until when. Cells that hold prose (a page in two languages, side by side) are
 * written one after the other.
 */
public final class Setting {
    private static final String BETWEEN = " | ";
    private static final int LONGEST_CELL = 400;
    private static final int MOST_LINES = 3;

    /** How deep tables may lie in tables; what is deeper goes into the cell above. */
    private static final int DEEPEST = 32;

    private final Manuscript manuscript;
    private final Deque<List<List<Line>>> rows = new ArrayDeque<>();

    public Setting(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Puts a line where it belongs, its characters composed (NFC). */
    public void put(Line line) {
        if (rows.isEmpty() || rows.element().isEmpty()) {
            String composed = Normalizer.normalize(line.words(), Normalizer.Form.NFC);
            manuscript.add(composed, line.shape());
        } else if (!line.words().isBlank()) {
            rows.element().getLast().add(line);
        }
    }

    public void openRow() {
        if (rows.size() < DEEPEST) {
            rows.push(new ArrayList<>());
        }
    }

    public void openCell() {
        if (!rows.isEmpty()) {
            rows.element().add(new ArrayList<>());
        }
    }

    /**
     * Ends a row.
     *
     * @param dropped whether it is not to be written
     */
    public void closeRow(boolean dropped) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Line>> cells = rows.pop().stream().filter(cell -> !cell.isEmpty()).toList();
        if (dropped) {
            return;
        }
        if (cells.size() < 2 || cells.stream().anyMatch(Setting::isProse)) {
            cells.forEach(cell -> cell.forEach(this::put));
        } else {
            List<String> words = cells.stream().map(Setting::joined).toList();
            put(new Line(String.join(BETWEEN, words), Block.Shape.ITEM));
        }
    }

    private static boolean isProse(List<Line> cell) {
        int length = cell.stream().mapToInt(line -> line.words().length()).sum();
        return length > LONGEST_CELL || cell.size() > MOST_LINES;
    }

    private static String joined(List<Line> cell) {
        return String.join(" ", cell.stream().map(line -> line.words().strip()).toList());
    }
}
