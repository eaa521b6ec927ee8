package entente.cli.table;

import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Width;
import entente.cli.terminal.Wrap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of text in columns: an id, a label, and the text, wrapped to the width.
 *
 * <pre>
 *   MEETINGS
 *   m1  held     10th political consultation
 *                22 November 2023
 * </pre>
 */
public final class Sheet {
    private static final int MARGIN = 2;
    private static final int ID = 5;
    private static final int SHORT = 36;
    private static final char NO_BREAK = '\u00a0';

    private final int width;
    private final int label;
    private final Palette palette;
    private final StringBuilder text = new StringBuilder();
    private int column;

    /**
     * @param width in columns
     * @param label how many columns the widest label takes
     */
    public Sheet(int width, int label, Palette palette) {
        this.width = width;
        this.label = label + 2;
        this.palette = palette;
    }

    public String paint(Ink ink, String words) {
        return palette.paint(ink, words);
    }

    public void blank() {
        text.append('\n');
    }

    /** Text across the whole width. */
    public void line(String words) {
        put(0, words);
    }

    public void heading(String words) {
        blank();
        put(MARGIN, paint(Ink.BOLD, words));
    }

    /** An entry with its id and its label. */
    public void entry(String id, String its, String words) {
        column = MARGIN + ID + label;
        hang(" ".repeat(MARGIN) + paint(Ink.DIM, pad(id, ID)) + pad(its, label), column, words);
    }

    /** An entry that needs no label; its id may be empty. */
    public void item(String id, String words) {
        column = MARGIN + ID;
        hang(" ".repeat(MARGIN) + paint(Ink.DIM, pad(id, ID)), column, words);
    }

    /** A row whose lead takes so many columns; its words hang beside it. */
    public void row(String lead, int columns, String words) {
        column = columns;
        hang(pad(lead, columns), columns, words);
    }

    /** A further line of the last entry or item; nothing where the words are empty. */
    public void under(String words) {
        if (!words.isEmpty()) {
            put(column, words);
        }
    }

    /**
     * What there is of these, parted by a middle dot. Short parts are kept whole when the line is
     * broken.
     */
    public static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .map(part -> Width.of(part) > SHORT ? part : part.replace(' ', NO_BREAK))
                .collect(Collectors.joining(" · "));
    }

    private void put(int indent, String words) {
        hang(" ".repeat(indent), indent, words);
    }

    private void hang(String lead, int indent, String words) {
        String start = lead;
        for (String line : Wrap.to(width - indent, words)) {
            text.append(start).append(line.replace(NO_BREAK, ' ')).append('\n');
            start = " ".repeat(indent);
        }
    }

    private static String pad(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - Width.of(words)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
