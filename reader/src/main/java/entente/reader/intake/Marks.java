package entente.reader.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes themselves tell of their encoding: byte-order marks, and the zero bytes of
 * unmarked UTF-16.
 */
final class Marks {
    /** How many bytes are looked at where all need not be. */
    private static final int WINDOW = 1 << 14;

    private Marks() {}

    /** The length of the byte-order mark: 3 for UTF-8, 2 for UTF-16, 0 for none. */
    static int length(byte[] bytes) {
        if (bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF) {
            return 3;
        }
        if (bytes.length < 2) {
            return 0;
        }
        boolean big = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return big || little ? 2 : 0;
    }

    /**
     * UTF-16 without a mark: every other byte is one of the few high bytes of our scripts (Latin,
     * its extensions, Lao, general punctuation), spaces and digits among them being zero. UTF-8
     * where it does not look so.
     */
    static Charset unmarked(byte[] bytes) {
        int window = Math.min(bytes.length, WINDOW) & ~1;
        if (!hasZero(bytes, window)) {
            return StandardCharsets.UTF_8;
        }
        int[] high = new int[2];
        int[] zero = new int[2];
        for (int i = 0; i < window; i++) {
            if (isHighByte(bytes[i])) {
                high[i & 1]++;
            }
            if (bytes[i] == 0) {
                zero[i & 1]++;
            }
        }
        int half = window / 2;
        for (int parity = 0; parity < 2; parity++) {
            boolean wide =
                    high[parity] >= half * 0.97
                            && zero[parity] >= Math.max(1, half / 100)
                            && zero[1 - parity] <= half / 100;
            if (half >= 4 && wide) {
                return parity == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether the bytes hold what no text holds: a zero byte, or control characters in number. */
    static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1B) {
                controls++;
            }
        }
        return controls > 2 && controls > bytes.length / 200;
    }

    private static boolean hasZero(byte[] bytes, int window) {
        int at = 0;
        while (at < window && bytes[at] != 0) {
            at++;
        }
        return at < window;
    }

    private static boolean isHighByte(byte b) {
        return switch (b) {
            case 0x00, 0x01, 0x03, 0x0E, 0x1E, 0x20 -> true;
            default -> false;
        };
    }
}
