package entente.reader.people;

import entente.reader.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A name as it is compared with others: small letters without marks, one blank between words. */
final class NameKey {
    /**
     * Letters without their marks, by code unit; 0 where one letter can't stand for it. Latin
     * letters below U+0300, Vietnamese behind.
     */
    private static final char[] BARE = new char[0x300 + 0x100];

    static {
        for (int i = 0; i < BARE.length; i++) {
            char c = (char) (i < 0x300 ? i : 0x1E00 + i - 0x300);
            String bare = withoutMarks(String.valueOf(c));
            BARE[i] = bare.length() == 1 ? bare.charAt(0) : 0;
        }
    }

    private NameKey() {}

    static String of(String name) {
        String folded = Folding.slow(name).replace('đ', 'd');
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char bare = bare(folded.charAt(i));
            if (bare == 0) {
                return collapsed(withoutMarks(folded));
            }
            append(bare, key);
        }
        return key.toString();
    }

    /** The words of a key. */
    static List<String> words(String key) {
        List<String> words = new ArrayList<>(4);
        int from = 0;
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', from)) {
            words.add(key.substring(from, blank));
            from = blank + 1;
        }
        if (from < key.length()) {
            words.add(key.substring(from));
        }
        return words;
    }

    private static char bare(char c) {
        if (c < 0x300) {
            return BARE[c];
        }
        return c >= 0x1E00 && c < 0x1F00 ? BARE[c - 0x1E00 + 0x300] : 0;
    }

    private static String withoutMarks(String folded) {
        String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                letters.append(apart.charAt(i));
            }
        }
        return letters.toString();
    }

    private static String collapsed(String letters) {
        StringBuilder key = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            append(letters.charAt(i), key);
        }
        return key.toString();
    }

    private static void append(char c, StringBuilder key) {
        char letter = Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c;
        if (letter != ' ' || key.isEmpty() || key.charAt(key.length() - 1) != ' ') {
            key.append(letter);
        }
    }
}
