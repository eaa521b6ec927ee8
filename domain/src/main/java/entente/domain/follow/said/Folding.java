package entente.domain.follow.said;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words as they are compared: small letters, marks taken off those letters that are written with
 * and without them (hoà, hòa, hoa; đ and d). Scripts that leave no blanks between words give pieces
 * of three characters instead.
 */
public final class Folding {
    /** Latin, Greek and Cyrillic letters with their marks end here; other scripts keep theirs. */
    private static final int MARKED_SCRIPTS_TO = 0x0530;

    private static final int MORE_LATIN_FROM = 0x1E00;
    private static final int MORE_LATIN_TO = 0x2000;
    private static final int COMBINING_FROM = 0x300;
    private static final int COMBINING_TO = 0x36F;

    /** How many characters of a script without blanks make a piece. */
    private static final int PIECE = 3;

    private static final char[] FOLDED = folded();

    private Folding() {}

    /** What each character becomes; a blank for one that belongs to no word. */
    private static char[] folded() {
        char[] folded = new char[MORE_LATIN_TO];
        for (char c = 0; c < MORE_LATIN_TO; c++) {
            boolean marked = c < MARKED_SCRIPTS_TO || c >= MORE_LATIN_FROM;
            String apart =
                    marked
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            : String.valueOf(c);
            folded[c] = isOfWord(c) ? apart.toLowerCase(Locale.ROOT).charAt(0) : ' ';
        }
        folded['Đ'] = 'd';
        folded['đ'] = 'd';
        return folded;
    }

    private static char fold(char c) {
        if (c < MORE_LATIN_TO) {
            return FOLDED[c];
        }
        return isOfWord(c) ? Character.toLowerCase(c) : ' ';
    }

    /**
     * One word.
     *
     * @param folded as it is compared
     * @param capital whether it is written with a capital where no sentence begins
     */
    public record Folded(String folded, boolean capital) {
        public boolean number() {
            return Character.isDigit(folded.charAt(0));
        }
    }

    /** The words of a text, in order. */
    public static List<Folded> words(String text) {
        List<Folded> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean capital = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            char folded = fold(c);
            if (folded == ' ') {
                add(words, word, capital);
                capital = false;
            } else if (!isMark(c)) {
                capital |= word.isEmpty() && Character.isUpperCase(c);
                word.append(folded);
            }
        }
        return words;
    }

    private static void add(List<Folded> words, StringBuilder word, boolean capital) {
        if (word.length() > PIECE && isWithoutBlanks(word.charAt(0))) {
            for (int from = 0; from + PIECE <= word.length(); from++) {
                words.add(new Folded(word.substring(from, from + PIECE), false));
            }
        } else if (!word.isEmpty()) {
            words.add(new Folded(word.toString(), capital && !words.isEmpty()));
        }
        word.setLength(0);
    }

    /** All words of a text as one, for comparing names: "thoa thuan hop tac". */
    public static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        words(text).forEach(word -> bare.append(bare.isEmpty() ? "" : " ").append(word.folded()));
        return bare.toString();
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || isMark(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isMark(char c) {
        return c >= COMBINING_FROM && c <= COMBINING_TO;
    }

    private static boolean isWithoutBlanks(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LAO, THAI, KHMER, MYANMAR, HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
