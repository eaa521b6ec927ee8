package entente.reader.encoding;

/**
 * Full stops and question marks in VIQR, which are also tones (RFC 1456, 2.3): behind a backslash
 * they are what they look like, and where a sentence may end it is asked which of the two makes a
 * word.
 */
final class Stops {
    private static final char APART = '\uE000';

    private Stops() {}

    /** The text with a private character before each sign that is no tone. */
    static String escaped(String text, Table table) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bare = c == '\\' && i + 1 < text.length() && isSign(text.charAt(i + 1));
            if (bare) {
                escaped.append(APART).append(text.charAt(++i));
            } else {
                escaped.append(
                        (c == '.' || c == '?') && ends(text, i) && isStop(text, i, table)
                                ? APART + "" + c
                                : c);
            }
        }
        return escaped.toString();
    }

    private static boolean isStop(String text, int at, Table table) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int bare = Syllables.rarity(table.decode(text.substring(start, at)));
        return bare <= Syllables.rarity(table.decode(text.substring(start, at + 1)));
    }

    private static boolean isSign(char c) {
        return ".?'`~^(+".indexOf(c) >= 0;
    }

    private static boolean ends(String text, int at) {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '"')) {
            next++;
        }
        boolean last = next >= text.length() || text.charAt(next) == '\n';
        return last
                || text.charAt(next) == '\r'
                || next > at + 1 && Character.isUpperCase(text.charAt(next));
    }
}
