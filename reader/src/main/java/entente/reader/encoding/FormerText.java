package entente.reader.encoding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that was in an encoding of the time before Unicode.
 *
 * @param text in Unicode, composed (NFC)
 * @param encoding as people know it
 */
public record FormerText(String text, String encoding) {
    /** How much of a text is looked at before it is tried. */
    private static final int WINDOW = 4_096;

    private static final int SAMPLE = 3_000;
    private static final int FEWEST = 8;

    /** What part of the marked words are syllables of reports, in any Vietnamese report. */
    private static final double LEAST = 0.5;

    /** A Vietnamese text has a mark in every other word. */
    private static final int SELDOM = 40;

    /**
     * The text that the bytes are in an old encoding; null where they look like none. Only for what
     * is no UTF-8.
     */
    public static @Nullable FormerText in(byte[] bytes) {
        return among(
                new String(bytes, Former.LATIN),
                List.of(Former.WINDOWS_1258, Former.TCVN3, Former.VNI, Former.LAO));
    }

    /**
     * The text that characters stand for where they are an old encoding's, shown as Latin letters
     * or written as ASCII; null for all other texts.
     */
    public static @Nullable FormerText in(String text) {
        int end = Math.min(text.length(), WINDOW);
        int latin = 0;
        int signs = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                signs += isSign(c) && i > 0 && isVowel(text.charAt(i - 1)) ? 1 : 0;
            } else if (c < 0x100) {
                latin += c == 0xA0 ? 0 : 1;
            } else if (isModern(c)) {
                return null;
            }
        }
        if (latin * SELDOM > end) {
            return among(text, List.of(Former.TCVN3, Former.VNI, Former.WINDOWS_1258, Former.LAO));
        }
        return signs * SELDOM > end && latin == 0 ? among(text, List.of(Former.VIQR)) : null;
    }

    /** Letters that no old encoding shows itself in: Vietnamese ones of today's, and Lao. */
    private static boolean isModern(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9
                || c == 0x103
                || c == 0x111
                || c == 0x1A1
                || c == 0x1B0
                || c >= 0x300 && c < 0x370
                || c >= 0xE80 && c < 0xF00;
    }

    private static boolean isSign(char c) {
        return "^(+~`".indexOf(c) >= 0;
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0;
    }

    private static @Nullable FormerText among(String text, List<Former> encodings) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        int before = Syllables.in(sample).known();
        Former best = null;
        int most = Math.max(FEWEST - 1, 2 * before);
        for (Former encoding : encodings) {
            int known =
                    encoding == Former.LAO
                            ? Laotian.words(encoding.decode(sample))
                            : vietnamese(encoding.decode(sample));
            if (known > most) {
                most = known;
                best = encoding;
            }
        }
        return best == null ? null : new FormerText(best.decode(text), best.known());
    }

    /** Another piece of the same text, in Unicode. */
    public String again(String piece) {
        for (Former former : Former.values()) {
            if (former.known().equals(encoding)) {
                return former.decode(piece);
            }
        }
        return piece;
    }

    private static int vietnamese(String decoded) {
        Syllables.Count count = Syllables.in(decoded);
        return count.known() >= LEAST * count.marked() ? count.known() : 0;
    }
}
