package entente.reader.frame;

import java.text.Normalizer;

/** Letters without marks, by a table for the Latin letters that our languages use. */
final class Bare {
    private static final int LATIN = 0x250;
    private static final int ADDED = 0x1E00;
    private static final int ADDED_END = 0x1F00;

    /** In the place of what stands for nothing. */
    private static final char NONE = 0;

    private final char[] latin = table(0, LATIN);
    private final char[] added = table(ADDED, ADDED_END);

    /** Appends the letter as it is compared: nothing for marks and zero-width characters. */
    void append(char c, StringBuilder to) {
        if (c < LATIN || (c >= ADDED && c < ADDED_END)) {
            char bare = c < LATIN ? latin[c] : added[c - ADDED];
            if (bare != NONE) {
                to.append(bare);
            }
        } else if (!isMark(c) && !isNothing(c)) {
            to.append(Character.toLowerCase(c));
        }
    }

    /** Whether the character is a combining mark of a Latin letter. */
    static boolean isMark(char c) {
        return c >= 0x300 && c < 0x370;
    }

    /** Whether the character stands for nothing: zero-width spaces and joiners, soft hyphens. */
    static boolean isNothing(char c) {
        return (c >= 0x200B && c <= 0x200F) || c == 0xAD || c == 0xFEFF || c == 0x2060;
    }

    private static char[] table(int from, int to) {
        char[] table = new char[to - from];
        for (int c = from; c < to; c++) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            char base = isNothing((char) c) ? NONE : Character.toLowerCase(parts.charAt(0));
            table[c - from] = base == 'đ' ? 'd' : base;
        }
        return table;
    }
}
