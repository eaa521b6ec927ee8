package entente.cli.terminal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a line of text where its script allows, so that each piece fits a terminal. An ink open at
 * a break goes on after it.
 */
public final class Wrap {
    private static final int TOO_NARROW = 10;

    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int taken;
    private String ink = "";

    private Wrap(int columns) {
        this.columns = Math.max(columns, TOO_NARROW);
    }

    /** The text as lines of at most so many columns; always at least one line. */
    public static List<String> to(int columns, String text) {
        if (Width.of(text) <= columns) {
            return List.of(text);
        }
        Wrap wrap = new Wrap(columns);
        for (String piece : pieces(text)) {
            wrap.put(piece);
        }
        wrap.turn();
        return wrap.lines;
    }

    private void put(String piece) {
        int width = Width.of(piece.stripTrailing());
        if (taken > 0 && taken + width > columns) {
            turn();
        }
        if (width > columns) {
            putByCharacter(piece);
        } else {
            append(piece);
        }
    }

    /** A word longer than the line: an address, or a script that we cannot break. */
    private void putByCharacter(String piece) {
        for (int i = 0, next; i < piece.length(); i = next) {
            int cp = piece.codePointAt(i);
            next = cp == Ink.ESCAPE ? Ink.end(piece, i) : i + Character.charCount(cp);
            if (cp != Ink.ESCAPE && taken + Width.of(cp) > columns) {
                turn();
            }
            append(piece.substring(i, next));
        }
    }

    private void append(String piece) {
        line.append(piece);
        taken += Width.of(piece);
        int last = piece.lastIndexOf(Ink.ESCAPE);
        if (last >= 0) {
            String sequence = piece.substring(last, Ink.end(piece, last));
            ink = sequence.equals(Ink.RESET) ? "" : sequence;
        }
    }

    private void turn() {
        String done = line.toString().stripTrailing();
        lines.add(ink.isEmpty() ? done : done + Ink.RESET);
        line.setLength(0);
        line.append(ink);
        taken = 0;
    }

    private static List<String> pieces(String text) {
        return needsDictionary(text) ? piecesByDictionary(text) : piecesBySpace(text);
    }

    private static List<String> piecesBySpace(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
            pieces.add(text.substring(start, space + 1));
            start = space + 1;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static List<String> piecesByDictionary(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!isInsideInk(text, end)) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private static boolean isInsideInk(String text, int index) {
        int escape = text.lastIndexOf(Ink.ESCAPE, index - 1);
        return escape >= 0 && Ink.end(text, escape) > index;
    }

    /** Thai, Lao, Burmese, Khmer and the scripts of East Asia do not part words by spaces. */
    private static boolean needsDictionary(String text) {
        return text.codePoints()
                .anyMatch(
                        cp ->
                                (cp >= 0x0E00 && cp < 0x0F00)
                                        || (cp >= 0x1000 && cp < 0x10A0)
                                        || (cp >= 0x1780 && cp < 0x1800)
                                        || (cp >= 0x2E80 && cp < 0xA4D0)
                                        || (cp >= 0xAC00 && cp < 0xD7B0));
    }
}
