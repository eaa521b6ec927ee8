package entente.reader.encoding;

import java.util.Locale;

/**
 * TCVN3 has no capitals with tones: its fonts for headlines draw small letters large. A word whose
 * plain letters are capitals, two at least, is meant in capitals.
 */
final class Capitals {
    private Capitals() {}

    /**
     * @param coded the text in TCVN3
     * @param decoded the same, character by character
     */
    static String restored(String coded, String decoded) {
        if (coded.length() != decoded.length()) {
            return decoded;
        }
        StringBuilder restored = new StringBuilder(decoded);
        for (int at = 0; at < decoded.length(); at++) {
            int start = at;
            int large = 0;
            boolean small = false;
            while (at < decoded.length() && Character.isLetter(decoded.charAt(at))) {
                char c = coded.charAt(at++);
                large += c >= 'A' && c <= 'Z' ? 1 : 0;
                small |= c >= 'a' && c <= 'z';
            }
            if (large > 1 && !small) {
                String word = decoded.substring(start, at).toUpperCase(Locale.ROOT);
                restored.replace(start, at, word);
            }
        }
        return restored.toString();
    }
}
