package entente.cli.terminal;

import entente.words.Room;

/**
 * How many columns of a terminal text takes. Colours take none; nor do combining marks, Lao's
 * vowels above and below among them.
 */
public final class Width {
    private Width() {}

    /** The columns that the text takes. */
    public static int of(String text) {
        int columns = 0;
        int i = 0;
        while (i < text.length()) {
            int cp = text.codePointAt(i);
            if (cp == Ink.ESCAPE) {
                i = Ink.end(text, i);
            } else {
                columns += of(cp);
                i += Character.charCount(cp);
            }
        }
        return columns;
    }

    /** The columns that one character takes: 0, 1 or 2. */
    static int of(int cp) {
        return Room.of(cp);
    }
}
