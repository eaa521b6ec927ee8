package entente.reader.intake;

/**
 * White space as pages and word processors leave it: besides Java's, no-break, zero-width and
 * ideographic spaces.
 */
public final class Spaces {
    private Spaces() {}

    /** Whether the character takes no ink: a space of any kind, or a zero-width character. */
    public static boolean isSpace(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        return c <= 0xA0 && c != 0x7F
                || c == 0xAD
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x2064)
                || c == 0x3000
                || c == 0xFEFF
                || c == 0x1680;
    }

    /** Whether the character ends a line. */
    public static boolean endsLine(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == 0x0B
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    /** The first offset from {@code start} on that is no space, or {@code end}. */
    public static int skip(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /**
     * The end of the stretch without the spaces that it ends in; {@code start} where it is all
     * spaces.
     */
    public static int trimEnd(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
