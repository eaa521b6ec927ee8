package entente.documents.pdf;

import entente.documents.pdf.ink.Stroke;
import entente.documents.pdf.ink.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A ruled table: lines across and down that touch each other.
 *
 * @param across from top to bottom, two at least
 * @param down in no order
 */
record Grid(List<Stroke> across, List<Stroke> down) {
    /** How far lines that meet may be apart, in points. */
    private static final float NEAR = 2.5f;

    /** How far the pieces of one line may be apart from it. */
    private static final float SAME = 1.2f;

    /** A line under less of the table's width than this parts no rows. */
    private static final float REACH = 0.5f;

    /** More lines than this are a drawing. */
    private static final int MOST = 500;

    /** Cells of more letters hold prose, and are read one after the other. */
    private static final int LONGEST_CELL = 400;

    private static final String BETWEEN = " | ";

    /** The tables of a page; what only frames it, or rules it off, is none. */
    static List<Grid> of(List<Stroke> strokes) {
        List<Stroke> across = joined(strokes, true);
        List<Stroke> down = joined(strokes, false);
        List<Grid> grids = new ArrayList<>();
        if (across.size() < 3 || down.isEmpty() || across.size() + down.size() > MOST) {
            return grids;
        }
        while (!down.isEmpty()) {
            Grid grid = new Grid(new ArrayList<>(), new ArrayList<>());
            grid.down.add(down.removeLast());
            grid.grow(across, down);
            grid.across.sort(Comparator.comparingDouble(Stroke::at));
            if (grid.across.size() > 2) {
                grids.add(grid);
            }
        }
        return grids;
    }

    /** Takes lines as long as there are some that touch those taken before. */
    private void grow(List<Stroke> restAcross, List<Stroke> restDown) {
        boolean more = true;
        while (more) {
            more = take(restAcross, down, across);
            more |= take(restDown, across, down);
        }
    }

    private boolean take(List<Stroke> from, List<Stroke> touching, List<Stroke> into) {
        List<Stroke> taken = new ArrayList<>();
        for (Stroke one : from) {
            if (touching.stream().anyMatch(other -> touch(one, other))) {
                taken.add(one);
            }
        }
        from.removeAll(taken);
        into.addAll(taken);
        return !taken.isEmpty();
    }

    private static boolean touch(Stroke one, Stroke other) {
        return one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR
                && other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR;
    }

    /** Lines of one direction, each cell's piece joined to the next. */
    private static List<Stroke> joined(List<Stroke> strokes, boolean across) {
        List<Stroke> sorted = new ArrayList<>();
        strokes.stream().filter(one -> one.across() == across).forEach(sorted::add);
        sorted.sort(Comparator.comparingDouble(Stroke::at));
        List<Stroke> joined = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= SAME) {
                to++;
            }
            join(new ArrayList<>(sorted.subList(from, to)), joined);
            from = to;
        }
        return joined;
    }

    private static void join(List<Stroke> pieces, List<Stroke> joined) {
        pieces.sort(Comparator.comparingDouble(Stroke::from));
        Stroke last = pieces.getFirst();
        for (Stroke piece : pieces) {
            if (piece.from() > last.to() + NEAR) {
                joined.add(last);
                last = piece;
            } else {
                float to = Math.max(last.to(), piece.to());
                last = new Stroke(last.across(), last.at(), last.from(), to);
            }
        }
        joined.add(last);
    }

    private float left() {
        return (float) across.stream().mapToDouble(Stroke::from).min().orElse(0);
    }

    private float right() {
        return (float) across.stream().mapToDouble(Stroke::to).max().orElse(0);
    }

    boolean holds(Word word) {
        float middle = (word.left() + word.right()) / 2;
        return word.baseline() > across.getFirst().at()
                && word.baseline() <= across.getLast().at() + NEAR
                && middle > left() - NEAR
                && middle < right() + NEAR;
    }

    /** The rows that the words make which the table holds, from top to bottom. */
    List<Row> rows(List<Word> words) {
        float wide = right() - left();
        List<Stroke> bounds = new ArrayList<>();
        for (Stroke one : across) {
            boolean last = one.equals(across.getLast());
            if (last || one.to() - one.from() >= REACH * wide) {
                bounds.add(one);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            float from = i == 0 ? -Float.MAX_VALUE : bounds.get(i - 1).at();
            float to = i == bounds.size() - 1 ? Float.MAX_VALUE : bounds.get(i).at();
            List<Word> inside =
                    words.stream()
                            .filter(word -> word.baseline() > from && word.baseline() <= to)
                            .toList();
            if (!inside.isEmpty()) {
                add(
                        inside,
                        (Math.max(from, bounds.getFirst().at())
                                        + Math.min(to, bounds.getLast().at()))
                                / 2,
                        rows);
            }
        }
        return rows;
    }

    /** Adds one row: a line of its cells, or the lines of each where they hold prose. */
    private void add(List<Word> inside, float middle, List<Row> rows) {
        List<Stroke> walls = new ArrayList<>();
        for (Stroke wall : down) {
            if (wall.from() < middle && middle < wall.to()) {
                walls.add(wall);
            }
        }
        walls.sort(Comparator.comparingDouble(Stroke::at));
        List<List<Row>> cells = new ArrayList<>();
        for (int i = 0; i <= walls.size(); i++) {
            float from = i == 0 ? -Float.MAX_VALUE : walls.get(i - 1).at();
            float to = i == walls.size() ? Float.MAX_VALUE : walls.get(i).at();
            List<Word> words =
                    inside.stream()
                            .filter(word -> from < middle(word) && middle(word) <= to)
                            .toList();
            boolean outside = (i == 0 || i == walls.size()) && words.isEmpty();
            if (!outside) {
                cells.add(Row.of(words));
            }
        }
        List<String> texts = cells.stream().map(Grid::text).toList();
        long told = texts.stream().filter(text -> !text.isEmpty()).count();
        if (told < 2 || texts.stream().anyMatch(text -> text.length() > LONGEST_CELL)) {
            cells.forEach(rows::addAll);
        } else {
            rows.add(new Row(inside, Cells.spaced(String.join(BETWEEN, texts)), true));
        }
    }

    private static float middle(Word word) {
        return (word.left() + word.right()) / 2;
    }

    private static String text(List<Row> cell) {
        StringBuilder text = new StringBuilder();
        for (Row row : cell) {
            if (text.isEmpty()) {
                text.append(row.text());
            } else if (!row.text().isEmpty()) {
                Joint.append(text, row.text());
            }
        }
        return text.toString();
    }
}
