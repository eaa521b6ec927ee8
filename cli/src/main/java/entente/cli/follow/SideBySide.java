package entente.cli.follow;

import entente.cli.table.Sheet;
import entente.cli.terminal.Width;
import entente.cli.terminal.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Two texts beside each other, each wrapped to half the width. */
final class SideBySide {
    private static final String MARGIN = "  ";
    private static final String BETWEEN = " │ ";
    private static final char NO_BREAK = '\u00a0';

    private SideBySide() {}

    /**
     * @param width of the whole, in columns
     */
    static void add(Sheet sheet, int width, List<String> left, List<String> right) {
        int half = (width - MARGIN.length() - BETWEEN.length()) / 2;
        List<String> lefts = wrapped(left, half);
        List<String> rights = wrapped(right, half);
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            String one = i < lefts.size() ? lefts.get(i) : "";
            String other = i < rights.size() ? rights.get(i) : "";
            sheet.raw(
                    (MARGIN + one + " ".repeat(half - Width.of(one)) + BETWEEN + other)
                            .stripTrailing());
        }
    }

    private static List<String> wrapped(List<String> texts, int columns) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            for (String line : Wrap.to(columns, text)) {
                lines.add(line.replace(NO_BREAK, ' '));
            }
        }
        return lines;
    }
}
