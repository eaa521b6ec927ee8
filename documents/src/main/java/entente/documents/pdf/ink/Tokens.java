package entente.documents.pdf.ink;

import java.nio.charset.StandardCharsets;

/**
 * The signs of a drawing, of a table of letters or of objects, one after the other (ISO 32000-1,
 * 7.2 and 7.3). Comments and the bytes of pictures are passed over, and so is what is damaged; the
 * library's own parser makes an object of each number. Used by one thread.
 */
final class Tokens {
    /** What a sign is. */
    enum Kind {
        NUMBER,
        NAME,
        STRING,
        /** Of an array. */
        OPEN,
        CLOSE,
        /** Of a dictionary. */
        BEGIN,
        FINISH,
        /** An operator or a constant. */
        WORD,
        END
    }

    /** So many bytes behind the end of a picture tell whether it is one. */
    private static final int LOOKED_AT = 10;

    /** What is larger, or finer, than that is no measure of a page. */
    private static final double MOST = 1e30;

    private static final byte SPACE = 1;
    private static final byte DELIMITER = 2;
    private static final byte[] CLASSES = new byte[256];

    static {
        for (char c : "\0\t\n\f\r ".toCharArray()) {
            CLASSES[c] = SPACE;
        }
        for (char c : "()<>[]{}/%".toCharArray()) {
            CLASSES[c] = DELIMITER;
        }
    }

    private final byte[] bytes;
    private final Spelled spelled;
    private int at;
    private int end;

    /** Where the bytes of a name or a word begin. */
    private int from;

    private double number;
    private boolean whole;

    Tokens(byte[] bytes) {
        this.bytes = bytes;
        this.spelled = new Spelled(bytes);
        this.end = bytes.length;
    }

    /** Goes on to the next sign that a drawing needs. */
    Kind next() {
        Kind kind = any();
        for (int depth = 0; kind != Kind.END; kind = any()) {
            if (kind == Kind.BEGIN || kind == Kind.FINISH) {
                depth = Math.max(0, depth + (kind == Kind.BEGIN ? 1 : -1));
            } else if (depth == 0 && (kind != Kind.WORD || isOperator())) {
                return kind;
            }
        }
        return kind;
    }

    /** Goes on to the next sign, be it a constant or in a dictionary. */
    Kind any() {
        int c = begin();
        while (c >= 0) {
            boolean twice = (c == '<' || c == '>') && at < end && bytes[at] == c;
            if (twice) {
                at++;
                return c == '<' ? Kind.BEGIN : Kind.FINISH;
            }
            if (c != '>' && c != ')' && c != '{' && c != '}') {
                return read(c);
            }
            c = begin();
        }
        return Kind.END;
    }

    /** Goes to a byte, as if there were none from another on. */
    void go(int place, int behind) {
        at = place;
        end = behind;
    }

    /** The first byte of a sign; negative at the end. */
    private int begin() {
        while (at < end) {
            int c = bytes[at++] & 0xFF;
            if (c == '%') {
                passLine();
            } else if (CLASSES[c] != SPACE) {
                return c;
            }
        }
        return -1;
    }

    private void passLine() {
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    private Kind read(int first) {
        return switch (first) {
            case '[' -> Kind.OPEN;
            case ']' -> Kind.CLOSE;
            case '(' -> string(spelled.letters(at, end));
            case '<' -> string(spelled.digits(at, end));
            case '/' -> name();
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> count();
            default -> operator();
        };
    }

    private Kind string(int behind) {
        at = behind;
        return Kind.STRING;
    }

    /** Dashes in a number are passed over, as other readers do. */
    private Kind count() {
        boolean minus = bytes[--at] == '-';
        double value = 0;
        double scale = 1;
        int more = 1;
        at += bytes[at] == '+' ? 1 : 0;
        for (; at < end; at++) {
            byte c = bytes[at];
            if (c >= '0' && c <= '9') {
                boolean counts = value < MOST && scale < MOST;
                value = counts ? value * 10 + (c - '0') : value;
                scale = counts ? scale * more : scale;
            } else if (c == '.' && more == 1) {
                more = 10;
            } else if (c != '-') {
                break;
            }
        }
        number = minus ? -value / scale : value / scale;
        whole = more == 1;
        return Kind.NUMBER;
    }

    private Kind name() {
        from = at;
        while (at < end && isRegular(at)) {
            at++;
        }
        return Kind.NAME;
    }

    /**
     * No operator has a digit in it, but d0 and d1; what follows one without a space is a number.
     */
    private Kind operator() {
        from = at - 1;
        while (at < end && isRegular(at) && !(isDigit(at) && bytes[at - 1] != 'd')) {
            at++;
        }
        return Kind.WORD;
    }

    private boolean isRegular(int place) {
        return CLASSES[bytes[place] & 0xFF] == 0;
    }

    private boolean isDigit(int place) {
        return bytes[place] >= '0' && bytes[place] <= '9';
    }

    /** Whether a word is no constant, and no picture follows, which is passed over. */
    private boolean isOperator() {
        return switch (at - from) {
            case 2 -> !is("ID") || !passPicture();
            case 4 -> !is("true") && !is("null");
            case 5 -> !is("false");
            default -> true;
        };
    }

    /** Whether the operator that was come to is this one. */
    boolean is(String word) {
        boolean same = at - from == word.length();
        for (int i = 0; same && i < word.length(); i++) {
            same = bytes[from + i] == word.charAt(i);
        }
        return same;
    }

    /** Up to "EI", a space, and what is no picture's. */
    private boolean passPicture() {
        while (at < end && !(bytes[at] == 'E' && isEnd(at + 1))) {
            at++;
        }
        at = Math.min(end, at + 2);
        return true;
    }

    private boolean isEnd(int second) {
        int last = Math.min(end, second + 1 + LOOKED_AT);
        boolean ends = second < end && bytes[second] == 'I';
        for (int i = second + 1; ends && i < last; i++) {
            boolean space = CLASSES[bytes[i] & 0xFF] == SPACE;
            ends = space || i > second + 1 && bytes[i] >= ' ';
        }
        return ends;
    }

    /** The number that was come to. */
    float number() {
        return (float) number;
    }

    boolean isWhole() {
        return whole;
    }

    /** The number that was come to, without its fraction. */
    long whole() {
        return (long) number;
    }

    /** The bytes of the string that was come to. */
    byte[] string() {
        return spelled.bytes();
    }

    /** Whether the string that was come to has nothing in it but what may be. */
    boolean isSound() {
        return spelled.isSound();
    }

    /** The string that was come to, as a number; negative where it has more than two bytes. */
    int code() {
        return spelled.code();
    }

    /** The operator that was come to. */
    String word() {
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    /** The name that was come to, without its stroke. */
    String named() {
        return spelled.name(from, at);
    }
}
