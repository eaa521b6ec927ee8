package entente.dossier.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes where they are needed. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe, which spreadsheets hide.
 */
public final class Csv {
    /** Tells Excel that what follows is UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** With these a formula begins (OWASP, CSV Injection); tab and CR stand for what is trimmed. */
    private static final String DANGEROUS = "=+-@\t\r＝＋－＠";

    private final Appendable out;

    public Csv(Appendable out) {
        this.out = out;
    }

    /**
     * A file of it: the mark that Excel needs, the columns' names, the rows.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(
            List<String> columns,
            Stream<? extends List<? extends @Nullable Object>> rows,
            Writer out) {
        try {
            out.append(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Csv csv = new Csv(out);
        csv.row(columns);
        rows.forEachOrdered(csv::row);
    }

    /**
     * One row.
     *
     * @param cells null for an empty one
     * @throws UncheckedIOException when it cannot be written
     */
    public void row(List<? extends @Nullable Object> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                Object cell = cells.get(i);
                out.append(i == 0 ? "" : ",").append(cell == null ? "" : quoted(cell));
            }
            out.append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(Object cell) {
        String text = cell instanceof Number ? cell.toString() : harmless(cell.toString());
        boolean plain =
                text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                        && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String harmless(String text) {
        String bare = text.strip();
        boolean dangerous =
                !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                        || !bare.isEmpty() && DANGEROUS.indexOf(bare.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
