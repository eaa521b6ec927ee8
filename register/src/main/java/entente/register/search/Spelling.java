package entente.register.search;

import entente.reader.text.Folding;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The ways in which a word is kept, so that it is found however it is typed. */
final class Spelling {
    /** No word of any language is longer; what is, is no word. */
    private static final int LONGEST = 100;

    /** The marks of Latin letters; the vowels and tones of Lao are letters of their words. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");

    private Spelling() {}

    /**
     * With its marks: lower case, and one form for what looks alike. NFKC rather than NFC, since
     * Lao has two codes for am and for its ligatures with h, and PDFs have ligatures of Latin.
     */
    static String exact(String word) {
        return bounded(Folding.slow(Normalizer.normalize(word, Normalizer.Form.NFKC)));
    }

    /** An exact spelling without marks, as on a keyboard that has none. */
    static String plain(String exact) {
        if (isAscii(exact)) {
            return exact;
        }
        String parted = Normalizer.normalize(exact, Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(parted).replaceAll(""), Normalizer.Form.NFC)
                .replace('đ', 'd');
    }

    /**
     * Without marks, without an English or French plural, without 's. No more than that: a stemmer
     * would make one word of minister and ministry, of Vietnamese syllables it knows nothing, and
     * none of those ends in s.
     */
    static String folded(String word) {
        return singular(plain(exact(word)));
    }

    /** Harman's S stemmer (1991), and the possessive. */
    private static String singular(String word) {
        int length = word.length();
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, length - 2);
        }
        if (length < 4 || !word.endsWith("s") || word.endsWith("us") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return word.substring(0, length - 3) + "y";
        }
        return word.substring(0, length - 1);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static String bounded(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }
}
