package entente.words;

/**
 * Text made harmless to show: what a report or a file name holds must not move a cursor, colour a
 * screen or turn the line.
 */
public final class Plain {
    private Plain() {}

    /**
     * One line of running text: white space runs become one space; control, bidirectional and other
     * invisible characters vanish.
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0, cp; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            if (isGap(cp)) {
                gap = !line.isEmpty();
            } else if (!isHidden(cp)) {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.appendCodePoint(cp);
            }
        }
        return line.toString();
    }

    /** The beginning of a text, cut with an ellipsis where it has more code points than that. */
    public static String brief(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /**
     * A file's name with every invisible character written out ({@code \n}, <code>\u202e</code>),
     * since each of them is part of the name.
     */
    public static String name(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        name.codePoints()
                .forEach(
                        cp -> {
                            if (cp == '\n') {
                                shown.append("\\n");
                            } else if (cp == '\t') {
                                shown.append("\\t");
                            } else if (isHidden(cp) || cp == 0x2028 || cp == 0x2029) {
                                shown.append("\\u%04x".formatted(cp));
                            } else {
                                shown.appendCodePoint(cp);
                            }
                        });
        return shown.toString();
    }

    private static boolean isGap(int cp) {
        return Character.isWhitespace(cp) || Character.isSpaceChar(cp) || cp == 0x85;
    }

    private static boolean isHidden(int cp) {
        return switch (Character.getType(cp)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}
