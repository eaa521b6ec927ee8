package entente.cli.table;

import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Width;
import entente.cli.terminal.Wrap;
import entente.words.Joined;

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
    static final int MARGIN = 2;
    private static final int ID = 3;
    private static final char NO_BREAK = '\u00a0';

    private final int width;
    private final int id;
    private final int label;
    private final Palette palette;
    private final StringBuilder text = new StringBuilder();
    private int column;

    /**
     * For the ids of one report's findings, "m12".
     *
     * @param width in columns
     * @param label how many columns the widest label takes
     */
    public Sheet(int width, int label, Palette palette) {
        this(width, ID, label, palette);
    }

    /**
     * @param width in columns
     * @param id how many columns the widest id takes
     * @param label how many columns the widest label takes
     */
    public Sheet(int width, int id, int label, Palette palette) {
        this.width = width;
        this.id = id + 2;
        this.label = label + 2;
        this.palette = palette;
    }

    public int width() {
        return width;
    }

    public String paint(Ink ink, String words) {
        return palette.paint(ink, words);
    }

    public void blank() {
        text.append('\n');
    }

    /** A line that was broken and filled already. */
    public void raw(String whole) {
        text.append(whole).append('\n');
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
    public void entry(String its, String labelled, String words) {
        int start = MARGIN + id + label;
        lead(pad(paint(Ink.DIM, its), id) + pad(labelled, label), start, words);
    }

    /** An entry that needs no label; its id may be empty. */
    public void item(String its, String words) {
        lead(pad(paint(Ink.DIM, its), id), MARGIN + id, words);
    }

    /** An entry that needs neither. */
    public void note(String words) {
        lead("", MARGIN, words);
    }

    /** A further line of the last entry, item or note; nothing where the words are empty. */
    public void under(String words) {
        if (!words.isEmpty()) {
            put(column, words);
        }
    }

    /** The same behind a mark, under which its further lines do not go. */
    public void under(String mark, String words) {
        if (!words.isEmpty()) {
            hang(" ".repeat(column) + mark, column + Width.of(mark), words);
        }
    }

    /** A row whose lead takes so many columns; its words hang beside it. */
    public void row(String lead, int columns, String words) {
        column = columns;
        hang(pad(lead, columns), columns, words);
    }

    /** A row below a heading, whose words begin where the lead ends. */
    void row(String lead, String words) {
        lead(lead, MARGIN + Width.of(lead), words);
    }

    /**
     * What there is of these, parted by a middle dot. Short parts are kept whole when the line is
     * broken.
     */
    public static String joined(String... parts) {
        return Joined.measured(Width::of, parts);
    }

    /** The words with spaces behind them, up to so many columns. */
    static String pad(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - Width.of(words)));
    }

    private void lead(String lead, int start, String words) {
        column = start;
        hang(" ".repeat(MARGIN) + lead, start, words);
    }

    private void put(int indent, String words) {
        hang(" ".repeat(indent), indent, words);
    }

    private void hang(String lead, int indent, String words) {
        String start = lead;
        for (String line : Wrap.to(width - indent, words)) {
            text.append((start + line.replace(NO_BREAK, ' ')).stripTrailing()).append('\n');
            start = " ".repeat(indent);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
