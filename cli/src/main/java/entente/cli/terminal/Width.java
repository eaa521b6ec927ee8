package entente.cli.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

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
        if (cp < 0x300 || (cp >= 0x1E00 && cp < 0x2000)) {
            return 1;
        }
        return switch (Character.getType(cp)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(cp) ? 2 : 1;
        };
    }

    private static boolean isWide(int cp) {
        if (cp < 0x1100) {
            return false;
        }
        int width = UCharacter.getIntPropertyValue(cp, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
