package entente.reader.json;

/** What JSON lets stand and lines of UTF-8 do not bear. */
final class OneLine {
    private OneLine() {}

    /**
     * Escapes the three characters that some readers of lines (Python's splitlines) take for a
     * line's end, and halves of a character, which UTF-8 can't write.
     */
    static String of(String json) {
        int at = 0;
        while (at < json.length() && !escaped(json, at)) {
            at++;
        }
        return at == json.length() ? json : escaping(json, at);
    }

    private static String escaping(String json, int first) {
        StringBuilder line = new StringBuilder(json.length() + 64).append(json, 0, first);
        for (int at = first; at < json.length(); at++) {
            char c = json.charAt(at);
            if (escaped(json, at)) {
                line.append("\\u%04x".formatted((int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean escaped(String json, int at) {
        char c = json.charAt(at);
        if (c < '\u0085') {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == json.length() || !Character.isLowSurrogate(json.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(json.charAt(at - 1));
        }
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
