package entente.reader.intake;

/** The sign that a list item begins with: a bullet, a dash, a number, a letter in brackets. */
final class Bullet {
    private static final String ALONE = "•‣◦▪▫■□●○◆►▶➢➤✓✔✦∙·⁃\uF0B7\uF0A7\uF0D8";
    private static final String BEFORE_SPACE = "-–—*+»›→";

    private Bullet() {}

    /**
     * Where the item begins behind its sign; {@code start} where there is no sign, or nothing
     * behind it.
     */
    static int skip(String text, int start, int end) {
        int sign = signEnd(text, start, end);
        if (sign == start) {
            return start;
        }
        boolean spaced = sign < end && Spaces.isSpace(text.charAt(sign));
        if (!spaced && ALONE.indexOf(text.charAt(start)) < 0) {
            return start;
        }
        int behind = Spaces.skip(text, sign, end);
        return behind == end ? start : behind;
    }

    private static int signEnd(String text, int start, int end) {
        char first = text.charAt(start);
        if (ALONE.indexOf(first) >= 0 || BEFORE_SPACE.indexOf(first) >= 0) {
            return start + 1;
        }
        return first == '(' ? bracketed(text, start, end) : numbered(text, start, end);
    }

    /** {@code (a)}, {@code (12)}, {@code (iv)}. */
    private static int bracketed(String text, int start, int end) {
        int at = start + 1;
        while (at < end && at < start + 4 && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > start + 1 && at < end && text.charAt(at) == ')' ? at + 1 : start;
    }

    /** {@code 1.}, {@code 12)}, {@code a)}. */
    private static int numbered(String text, int start, int end) {
        int at = start;
        while (at < end && at < start + 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at > start) {
            return at < end && (text.charAt(at) == '.' || text.charAt(at) == ')') ? at + 1 : start;
        }
        boolean letter =
                Character.isLetter(text.charAt(start))
                        && start + 1 < end
                        && text.charAt(start + 1) == ')';
        return letter ? start + 2 : start;
    }
}
