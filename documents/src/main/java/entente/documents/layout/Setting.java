package entente.documents.layout;

import entente.reader.intake.Block;
import entente.reader.intake.Manuscript;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

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

    private final Consumer<Line> page;
    private final Deque<List<Cell>> rows = new ArrayDeque<>();

    private final Deque<Table> tables = new ArrayDeque<>();

    /** What a cell of the grid is to those beside and above it. */
    private enum Reach {
        OWN,
        /** It goes on with the cell above. */
        DOWN,
        /** A cell beside it lies over it too. */
        ACROSS
    }

    private record Cell(List<Line> lines, Reach reach) {
        Cell(Reach reach) {
            this(new ArrayList<>(), reach);
        }
    }

    /** A table that is open: its last row, and how many cells its first one has. */
    private static final class Table {
        private List<Cell> last = List.of();
        private int columns = -1;
    }

    /**
     * @param page where lines go that stand in no table, and rows of tables as one line each
     */
    public Setting(Consumer<Line> page) {
        this.page = page;
    }

    /** Whose lines go into the manuscript. */
    public static Setting into(Manuscript manuscript) {
        return new Setting(line -> manuscript.add(line.words(), line.shape()));
    }

    /** Puts a line where it belongs, its characters composed (NFC). */
    public void put(Line line) {
        if (rows.isEmpty() || rows.element().isEmpty()) {
            String composed = Normalizer.normalize(line.words(), Normalizer.Form.NFC);
            page.accept(new Line(composed, line.shape()));
        } else if (!line.words().isBlank()) {
            rows.element().getLast().lines().add(line);
        }
    }

    public void openTable() {
        tables.push(new Table());
    }

    public void closeTable() {
        tables.poll();
    }

    public void openRow() {
        if (rows.size() < DEEPEST) {
            rows.push(new ArrayList<>());
        }
    }

    public void openCell() {
        open(Reach.OWN);
    }

    /** Opens one that goes on with the cell above: its words are that one's. */
    public void openContinued() {
        open(Reach.DOWN);
    }

    /** Opens one that a cell beside it lies over too. */
    public void openCovered() {
        open(Reach.ACROSS);
    }

    /**
     * Tells of the cell that was opened last how many columns it reaches over, and whether it goes
     * on with the one above; it stands in the last of them.
     */
    public void spread(int columns, boolean continued) {
        if (!rows.isEmpty() && !rows.element().isEmpty()) {
            rows.element().removeLast();
            for (int column = 1; column < columns; column++) {
                openCovered();
            }
            open(continued ? Reach.DOWN : Reach.OWN);
        }
    }

    private void open(Reach reach) {
        if (!rows.isEmpty()) {
            rows.element().add(new Cell(reach));
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
        List<Cell> cells = inTable(rows.pop(), dropped);
        if (dropped) {
            return;
        }
        long told = cells.stream().filter(cell -> !cell.lines().isEmpty()).count();
        if (told < 2 || cells.stream().anyMatch(Setting::isProse)) {
            cells.stream().filter(cell -> cell.reach() == Reach.OWN).forEach(this::put);
        } else {
            List<String> words = cells.stream().map(Setting::joined).toList();
            put(new Line(String.join(BETWEEN, words).replace("  ", " "), Block.Shape.ROW));
        }
    }

    private void put(Cell cell) {
        cell.lines().forEach(this::put);
    }

    /**
     * The row with the words of the cells above where it goes on with them; and without cells that
     * are only parts of others, where then it has as many as the table's first row.
     */
    private List<Cell> inTable(List<Cell> row, boolean dropped) {
        Table table = tables.isEmpty() ? new Table() : tables.element();
        List<Cell> filled = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            boolean on = cell.reach() == Reach.DOWN && i < table.last.size();
            filled.add(on ? new Cell(table.last.get(i).lines(), Reach.DOWN) : cell);
        }
        List<Cell> own = filled.stream().filter(cell -> cell.reach() != Reach.ACROSS).toList();
        if (!dropped) {
            table.last = filled;
            table.columns = table.columns < 0 ? own.size() : table.columns;
        }
        return own.size() == table.columns ? own : filled;
    }

    private static boolean isProse(Cell cell) {
        int length = cell.lines().stream().mapToInt(line -> line.words().length()).sum();
        return length > LONGEST_CELL || cell.lines().size() > MOST_LINES;
    }

    private static String joined(Cell cell) {
        return String.join(" ", cell.lines().stream().map(line -> line.words().strip()).toList());
    }
}
