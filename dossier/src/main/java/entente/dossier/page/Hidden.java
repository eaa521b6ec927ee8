package entente.dossier.page;

/**
 * Characters that nobody sees and that may turn, hide or forge what stands around them. A page
 * shows each by its number, so that what is read is what is there.
 */
final class Hidden {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int WORD_JOINER = 0x2060;

    private Hidden() {}

    /**
     * Whether a character is such a one. Those that only tell where a line may break or how letters
     * join are not: Lao is written with them.
     */
    static boolean is(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.FORMAT -> !isHarmless(point);
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.UNASSIGNED -> (point & 0xFFFE) == 0xFFFE || isNoncharacter(point);
            default -> false;
        };
    }

    /** "U+202E". */
    static String name(int point) {
        return "U+%04X".formatted(point);
    }

    private static boolean isHarmless(int point) {
        return point >= ZERO_WIDTH_SPACE && point <= ZERO_WIDTH_JOINER
                || point == SOFT_HYPHEN
                || point == WORD_JOINER;
    }

    private static boolean isNoncharacter(int point) {
        return point >= 0xFDD0 && point <= 0xFDEF;
    }
}
