package entente.documents.pdf.ink;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A string or a name, as the bytes spell it (ISO 32000-1, 7.3.4 and 7.3.5). What follows the end is
 * never looked at. Used by one thread.
 */
final class Spelled {
    /** What names are in that are not in UTF-8, as the library has it. */
    private static final Charset OLD = Charset.forName("windows-1252");

    /** By byte; negative for what is no hexadecimal digit. */
    private static final byte[] DIGITS = new byte[256];

    static {
        for (int c = 0; c < DIGITS.length; c++) {
            DIGITS[c] = (byte) (c < 128 ? Character.digit(c, 16) : -1);
        }
    }

    private final byte[] bytes;
    private byte[] string = new byte[256];
    private int length;
    private boolean sound = true;

    Spelled(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads a string of digits behind its bracket, and tells what place is behind it. */
    int digits(int from, int end) {
        int close = from;
        while (close < end && bytes[close] != '>') {
            close++;
        }
        byte[] pairs = roomFor((close - from + 1) / 2);
        int count = 0;
        sound = close < end;
        for (int i = from; i < close; i++) {
            int digit = DIGITS[bytes[i] & 0xFF];
            if (digit >= 0) {
                int half = count++ >> 1;
                pairs[half] = (byte) ((count & 1) != 0 ? digit << 4 : pairs[half] | digit);
            } else {
                sound &= bytes[i] >= 0 && bytes[i] <= ' ';
            }
        }
        length = (count + 1) >> 1;
        return Math.min(end, close + 1);
    }

    private byte[] roomFor(int most) {
        string = most > string.length ? new byte[2 * most] : string;
        return string;
    }

    /** Whether the digits that were read last are nothing but digits, and end. */
    boolean isSound() {
        return sound;
    }

    /** Reads a string of letters behind its bracket, and tells what place is behind it. */
    int letters(int from, int end) {
        length = 0;
        int at = from;
        for (int depth = 1; at < end; ) {
            byte c = bytes[at++];
            if (c == '\\') {
                at = escaped(at, end);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            put(c);
        }
        return at;
    }

    private int escaped(int at, int end) {
        int c = at < end ? bytes[at] : '\n';
        switch (c) {
            case 'n' -> put('\n');
            case 'r' -> put('\r');
            case 't' -> put('\t');
            case 'b' -> put('\b');
            case 'f' -> put('\f');
            case '\n', '\r' -> {}
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                return octal(at, end);
            }
            default -> put(c);
        }
        boolean two = c == '\r' && at + 1 < end && bytes[at + 1] == '\n';
        return Math.min(end, at + (two ? 2 : 1));
    }

    private int octal(int from, int end) {
        int value = 0;
        int at = from;
        while (at < end && at < from + 3 && bytes[at] >= '0' && bytes[at] <= '7') {
            value = value << 3 | bytes[at++] - '0';
        }
        put(value);
        return at;
    }

    private void put(int one) {
        if (length == string.length) {
            string = Arrays.copyOf(string, 2 * length);
        }
        string[length++] = (byte) one;
    }

    /** A name without its stroke. */
    String name(int from, int end) {
        length = 0;
        for (int i = from; i < end; i++) {
            boolean coded = bytes[i] == '#' && i + 2 < end;
            int high = coded ? DIGITS[bytes[i + 1] & 0xFF] : -1;
            int low = coded ? DIGITS[bytes[i + 2] & 0xFF] : -1;
            boolean sound = high >= 0 && low >= 0;
            put(sound ? high << 4 | low : bytes[i]);
            i += sound ? 2 : 0;
        }
        String name = new String(string, 0, length, StandardCharsets.UTF_8);
        return name.indexOf('\uFFFD') < 0 ? name : new String(string, 0, length, OLD);
    }

    /** Those of the string that was read last. */
    byte[] bytes() {
        return Arrays.copyOf(string, length);
    }

    /** That string as a number; negative where it has more than two bytes. */
    int code() {
        return switch (length) {
            case 1 -> string[0] & 0xFF;
            case 2 -> (string[0] & 0xFF) << 8 | string[1] & 0xFF;
            default -> -1;
        };
    }
}
