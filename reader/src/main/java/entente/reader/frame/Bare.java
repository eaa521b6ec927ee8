package entente.reader.frame;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without marks, by a table for the Latin letters that our languages use. */
final class Bare {
    private static final int LATIN = 0x250;
    private static final int ADDED = 0x1E00;
    private static final int ADDED_END = 0x1F00;

    private final String[] latin = table(0, LATIN);
    private final String[] added = table(ADDED, ADDED_END);

    /** Appends the letter as it is compared: nothing for marks and zero-width characters. */
    void append(char c, StringBuilder to) {
        if (c < LATIN) {
            to.append(latin[c]);
        } else if (c >= ADDED && c < ADDED_END) {
            to.append(added[c - ADDED]);
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

    private static String[] table(int from, int to) {
        String[] table = new String[to - from];
        for (int c = from; c < to; c++) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            String base = isNothing((char) c) ? "" : parts.substring(0, 1).toLowerCase(Locale.ROOT);
            table[c - from] = base.equals("đ") ? "d" : base;
        }
        return table;
    }
}
