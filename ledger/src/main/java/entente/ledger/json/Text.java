package entente.ledger.json;

import entente.ledger.Malformed;
import java.nio.charset.StandardCharsets;

/** The characters of the text, and how far they are read. */
final class Text {
    private static final char END = '\0';

    /** One digit more than 2^53−1 has. */
    private static final int MAX_DIGITS = 17;

    private final String chars;
    private int at;

    Text(String chars) {
        this.chars = chars;
    }

    int at() {
        return at;
    }

    boolean ended() {
        return at == chars.length();
    }

    /** The next character; NUL, which no JSON has, where nothing is left. */
    char next() {
        return ended() ? END : chars.charAt(at);
    }

    /** Passes the next character, whatever it is. */
    void skip() {
        at++;
    }

    void expect(String word, String maybe) {
        if (!chars.startsWith(word, at)) {
            throw refused("lacks " + Writer.quoted(word), maybe);
        }
        at += word.length();
    }

    long integer() {
        int start = at;
        if (next() == '-') {
            skip();
        }
        int digits = at;
        long value = 0;
        while (next() >= '0' && next() <= '9' && at - digits < MAX_DIGITS) {
            value = value * 10 + next() - '0';
            at++;
        }
        if (at == digits || value > JsonInteger.MAX) {
            throw refused(start, "has no integer within ±(2^53−1)", "it should be a string");
        }
        if (chars.charAt(digits) == '0' && at - start > 1) {
            throw refused(start, "has a zero too much", "the number was padded");
        }
        if (".eE".indexOf(next()) >= 0) {
            throw refused(start, "has no integer", "it should be a string or a smaller unit");
        }
        return start < digits ? -value : value;
    }

    /** The string that begins here. */
    String string() {
        int opening = at++;
        String value = unescaped();
        if (Characters.firstUnfit(value) >= 0) {
            throw refused(
                    opening,
                    "has a string with a code point that is no character",
                    "it is no text");
        }
        return value;
    }

    private String unescaped() {
        int start = at;
        skipPlain();
        if (next() == '"') {
            return chars.substring(start, at++);
        }
        StringBuilder value = new StringBuilder();
        value.append(chars, start, at);
        while (next() != '"') {
            value.append(escaped());
            int plain = at;
            skipPlain();
            value.append(chars, plain, at);
        }
        at++;
        return value.toString();
    }

    private void skipPlain() {
        while (!ended() && next() >= ' ' && next() != '"' && next() != '\\') {
            at++;
        }
    }

    private char escaped() {
        int start = at;
        if (next() != '\\') {
            throw refused(
                    ended() ? "ends within a string" : "has a control character in a string",
                    "it was cut or not escaped");
        }
        at++;
        char letter = next();
        int character = letter == 'u' ? control() : Escape.characterOf(letter);
        if (character < 0) {
            throw refused(start, "has an escape that is not needed", "the character itself does");
        }
        at++;
        return (char) character;
    }

    /** The control character of an escape such as 001f, in small letters; −1 for none. */
    private int control() {
        int end = at + 5;
        if (end > chars.length() || !chars.startsWith("00", at + 1)) {
            return -1;
        }
        int high = chars.charAt(at + 3) - '0';
        int low = "0123456789abcdef".indexOf(chars.charAt(at + 4));
        if (high < 0 || high > 1 || low < 0) {
            return -1;
        }
        at += 4;
        char control = (char) (high * 16 + low);
        return Escape.letterOf(control) < 0 ? control : -1;
    }

    Malformed refused(String what, String maybe) {
        return refused(at, what, maybe);
    }

    Malformed refused(int place, String what, String maybe) {
        int offset = chars.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
        return new Malformed("The JSON %s at byte %d. Maybe %s.".formatted(what, offset, maybe));
    }
}
