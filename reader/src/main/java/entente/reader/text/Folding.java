package entente.reader.text;

import java.text.Normalizer;

/**
 * How words are made comparable: NFC, lower case, no zero-width characters, one place for
 * Vietnamese tone marks (hoà and hòa are the same word; both spellings are taught). Marks
 * themselves are kept: they tell words apart.
 */
public final class Folding {
    private static final String ON_SECOND = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String ON_FIRST_O = "òóỏõọ";
    private static final String ON_FIRST_U = "ùúủũụ";
    private static final String BARE = "aaaaaeeeeeyyyyy";

    private Folding() {}

    /**
     * Folds the word between two offsets into {@code out}, which is at least as long as the word.
     *
     * @return the folded length, or -1 where the word holds characters that need {@link #slow}
     */
    static int fast(String text, int start, int end, char[] out) {
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                out[n++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            } else if (c < 0x300 || (c >= 0x1E00 && c < 0x1F00)) {
                out[n++] = Character.toLowerCase(c);
            } else if (c >= 0x0E00 && c < 0x0F00) {
                out[n++] = c;
            } else if (!isZeroWidth(c)) {
                return -1;
            }
        }
        if (n > 0 && out[0] >= 0x0E80 && out[0] < 0x0F00) {
            return LaoSpelling.fold(out, n);
        }
        toneInPlace(out, n);
        return n;
    }

    /** Folds any word, with canonical composition where it needs that. */
    public static String slow(String word) {
        char[] simple = new char[word.length()];
        int length = fast(word, 0, word.length(), simple);
        return length >= 0 ? new String(simple, 0, length) : composed(word);
    }

    private static String composed(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isZeroWidth(word.charAt(i))) {
                kept.append(Tokenizer.sign(word.charAt(i)));
            }
        }
        String composed =
                Normalizer.normalize(kept, Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
        // "İ" grows a combining dot when lower-cased; compose once more so that folding twice
        // changes nothing.
        char[] out = Normalizer.normalize(composed, Normalizer.Form.NFC).toCharArray();
        toneInPlace(out, out.length);
        return new String(out);
    }

    /** Zero-width characters that pages leave inside words: they mean nothing here. */
    public static boolean isZeroWidth(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || c == 0x2060
                || c == 0xFEFF
                || c == 0x00AD
                || (c >= 0x202A && c <= 0x202E);
    }

    /**
     * Moves the tone mark of a final oa, oe, uy to its first vowel, but for the u of qu, which is
     * no vowel.
     */
    private static void toneInPlace(char[] word, int length) {
        if (length < 2) {
            return;
        }
        int tone = ON_SECOND.indexOf(word[length - 1]);
        if (tone < 0) {
            return;
        }
        char first = word[length - 2];
        boolean y = tone >= 10;
        if (first == 'o' && !y) {
            word[length - 2] = ON_FIRST_O.charAt(tone % 5);
        } else if (first == 'u' && y && (length < 3 || word[length - 3] != 'q')) {
            word[length - 2] = ON_FIRST_U.charAt(tone % 5);
        } else {
            return;
        }
        word[length - 1] = BARE.charAt(tone);
    }
}
