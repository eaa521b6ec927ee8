package entente.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How much room text takes, in columns of a fixed pitch. Combining marks take none, Lao's vowels
 * above and below among them.
 */
public final class Room {
    private Room() {}

    /** The columns that the text takes. */
    public static int of(String text) {
        return text.codePoints().map(Room::of).sum();
    }

    /** The columns that one character takes: 0, 1 or 2. */
    public static int of(int cp) {
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
