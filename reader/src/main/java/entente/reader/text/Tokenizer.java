package entente.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Parts text into words, numbers and signs in one pass. A word is a run of letters and marks,
 * digits inside it too ("P4G"); a number a run of digits of any script; "'s" is a word of its own,
 * and so is a word that the next one has elided ("l'Algérie"), apostrophe and all; everything else
 * but white space is a sign of one character.
 */
public final class Tokenizer {
    private static final int LONGEST_WORD = 256;

    private final Vocabulary vocabulary;
    private final int possessive;

    /** For each word by its number, the number of what it is before an apostrophe, or unknown. */
    private final int[] elided;

    /**
     * @param elisions words that stand before an apostrophe and a further word: "l", "qu"
     */
    public Tokenizer(Vocabulary vocabulary, Collection<String> elisions) {
        this.vocabulary = vocabulary;
        this.possessive = vocabulary.add("'s");
        List<int[]> pairs = new ArrayList<>();
        for (String word : elisions) {
            pairs.add(new int[] {vocabulary.add(word), vocabulary.add(word + "'")});
        }
        this.elided = new int[vocabulary.size()];
        Arrays.fill(elided, Vocabulary.UNKNOWN);
        pairs.forEach(pair -> elided[pair[0]] = pair[1]);
    }

    /** Tokens of the whole text. */
    public Tokens of(String text) {
        Tokens tokens = new Tokens(text, text.length() / 5 + 16);
        add(text, 0, text.length(), tokens);
        return tokens;
    }

    /** No tokens yet, of this text. */
    public Tokens empty(String text) {
        return new Tokens(text, text.length() / 5 + 16);
    }

    /** Appends the tokens between two offsets. */
    public void add(String text, int from, int to, Tokens tokens) {
        char[] folded = new char[LONGEST_WORD];
        boolean glued = false;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                glued = false;
                at++;
            } else if (isDigit(c)) {
                at = number(text, at, to, tokens, glued);
                glued = true;
            } else if (isLetter(c)) {
                at = word(text, at, to, tokens, glued, folded);
                glued = true;
            } else {
                at = sign(text, at, to, tokens, glued);
                glued = true;
            }
        }
    }

    private int word(String text, int from, int to, Tokens tokens, boolean glued, char[] folded) {
        int at = from;
        boolean lower = false;
        int letters = 0;
        while (at < to) {
            char c = text.charAt(at);
            if (c < 128 ? (c >= 'a' && c <= 'z') : Character.isLowerCase(c)) {
                lower = true;
            } else if (!isLetter(c) && !isDigit(c) && !Folding.isZeroWidth(c)) {
                break;
            }
            letters++;
            at++;
        }
        boolean capital = Character.isUpperCase(text.charAt(from));
        int number = number(text, from, at, folded);
        if (isElided(number, text, at, to)) {
            at++;
            lower = true;
            number = elided[number];
        }
        tokens.addWord(from, at, number, capital, capital && !lower && letters > 1, glued);
        return at;
    }

    private boolean isElided(int word, String text, int apostrophe, int to) {
        return word >= 0
                && word < elided.length
                && elided[word] >= 0
                && apostrophe < to
                && dash(text.charAt(apostrophe)) == '\'';
    }

    private int number(String text, int from, int to, char[] folded) {
        int length = to - from <= LONGEST_WORD ? Folding.fast(text, from, to, folded) : 0;
        return length >= 0
                ? vocabulary.find(folded, length)
                : vocabulary.find(
                        Folding.slow(text.substring(from, Math.min(to, from + LONGEST_WORD))));
    }

    private static int number(String text, int from, int to, Tokens tokens, boolean glued) {
        long value = 0;
        int at = from;
        while (at < to && isDigit(text.charAt(at))) {
            value = Math.min(value * 10 + Character.digit(text.charAt(at), 10), Integer.MAX_VALUE);
            at++;
        }
        tokens.addNumber(from, at, value < 1_000_000_000L ? (int) value : -1, glued);
        return at;
    }

    private int sign(String text, int from, int to, Tokens tokens, boolean glued) {
        char c = text.charAt(from);
        if ((c == '\'' || c == '’')
                && glued
                && from + 1 < to
                && (text.charAt(from + 1) == 's' || text.charAt(from + 1) == 'S')
                && (from + 2 == to || !isLetter(text.charAt(from + 2)))) {
            tokens.addWord(from, from + 2, possessive, false, false, true);
            return from + 2;
        }
        int length =
                Character.isHighSurrogate(c)
                                && from + 1 < to
                                && Character.isLowSurrogate(text.charAt(from + 1))
                        ? 2
                        : 1;
        tokens.addSign(from, from + length, vocabulary.find(sign(c)), glued);
        return from + length;
    }

    /** The sign under which the lexicons know a character. */
    public static String sign(char c) {
        return Character.toString(dash(c));
    }

    /** All dashes are one sign to the lexicons, and all apostrophes. */
    private static char dash(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '’', '‘', 'ʼ' -> '\'';
            default -> c;
        };
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 128
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Folding.isZeroWidth(c)));
    }

    private static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
