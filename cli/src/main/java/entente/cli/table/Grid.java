package entente.cli.table;

import entente.cli.terminal.Ink;
import entente.cli.terminal.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows whose cells stand under one another, with heads above them. Words without a column of their
 * own follow a row, or stand below it where the sheet is narrow.
 */
public final class Grid {
    private static final String GAP = "  ";
    private static final int LEAST_REST = 28;

    private sealed interface Line {
        record Row(List<String> cells, String rest) implements Line {}

        record Note(String words) implements Line {}
    }

    private final List<Head> heads;
    private final List<Line> lines = new ArrayList<>();

    /**
     * @param heads one a column
     */
    public Grid(Head... heads) {
        this.heads = List.of(heads);
    }

    /** A row of as many cells as there are heads, and the words that follow it. */
    public void row(List<String> cells, String rest) {
        lines.add(new Line.Row(List.copyOf(cells), rest));
        IntStream.range(0, heads.size()).forEach(i -> heads.get(i).make(Width.of(cells.get(i))));
    }

    /** Words between two rows, from the second column on. */
    public void note(String words) {
        lines.add(new Line.Note(words));
    }

    /** The columns that a row takes without the words that follow it. */
    public int width() {
        return Sheet.MARGIN + heads.stream().mapToInt(Head::width).sum() + gaps(heads.size() - 1);
    }

    /**
     * Puts all on a sheet; on one that is too narrow for columns, a row's cells follow one another.
     */
    public void onto(Sheet sheet) {
        if (width() > sheet.width()) {
            lines.forEach(line -> put(sheet, line));
            return;
        }
        boolean narrow = sheet.width() - width() - GAP.length() < LEAST_REST;
        int rows = heads.stream().mapToInt(head -> head.lines().size()).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            int line = i;
            String row = cells(heads.stream().map(head -> head.line(line, rows)).toList());
            sheet.row("", sheet.paint(Ink.DIM, row.stripTrailing()));
        }
        lines.forEach(line -> put(sheet, line, narrow));
    }

    private void put(Sheet sheet, Line line) {
        switch (line) {
            case Line.Note(String words) -> sheet.row("  ", words);
            case Line.Row(var cells, var rest) -> {
                List<String> all = new ArrayList<>(cells);
                all.add(rest);
                sheet.note(Sheet.joined(all.toArray(String[]::new)));
            }
        }
    }

    private void put(Sheet sheet, Line line, boolean narrow) {
        String second = " ".repeat(heads.getFirst().width()) + GAP;
        switch (line) {
            case Line.Note(String words) -> sheet.row(second, words);
            case Line.Row(var cells, var rest) when rest.isEmpty() || narrow -> {
                sheet.row(cells(cells), "");
                if (!rest.isEmpty()) {
                    sheet.row(second, rest);
                }
            }
            case Line.Row(var cells, var rest) -> sheet.row(cells(cells) + GAP, rest);
        }
    }

    private String cells(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> heads.get(i).set(cells.get(i)))
                .collect(Collectors.joining(GAP));
    }

    private static int gaps(int count) {
        return GAP.length() * count;
    }

    /** What stands above a column, and how wide the column has become. */
    public static final class Head {
        private final List<String> words;
        private final boolean right;
        private int width;

        private Head(List<String> words, boolean right) {
            this.words = words;
            this.right = right;
            this.width = words.stream().mapToInt(Width::of).max().orElse(0);
        }

        /** Above a column of words. */
        public static Head of(String words) {
            return new Head(List.of(words), false);
        }

        /** Above a column of numbers, which stand to the right; broken where they are narrower. */
        public static Head ofNumbers(String words) {
            return new Head(List.of(words.split(" ")), true);
        }

        private int width() {
            return width;
        }

        private void make(int least) {
            width = Math.max(width, least);
        }

        private String set(String cell) {
            return right
                    ? " ".repeat(Math.max(0, width - Width.of(cell))) + cell
                    : Sheet.pad(cell, width);
        }

        /** Broken so that no line is wider than the column. */
        private List<String> lines() {
            List<String> lines = new ArrayList<>();
            String line = "";
            for (String word : words) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && Width.of(longer) > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            return Stream.concat(lines.stream(), Stream.of(line))
                    .filter(l -> !l.isEmpty())
                    .toList();
        }

        /** One of so many lines; the head stands on the rows. */
        private String line(int index, int all) {
            int own = index - (all - lines().size());
            return own < 0 ? "" : lines().get(own);
        }
    }
}
