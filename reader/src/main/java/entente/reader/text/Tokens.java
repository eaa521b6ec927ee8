package entente.reader.text;

import java.util.Arrays;

/**
 * The words, numbers and signs of a stretch of text, as parallel arrays: a report has thousands,
 * and all rules walk over them. Offsets are UTF-16 code units of the whole text.
 */
public final class Tokens {
    private static final byte WORD = 0;
    private static final byte NUMBER = 1;
    private static final byte SIGN = 2;
    private static final byte CAPITAL = 4;
    private static final byte ALL_CAPITALS = 8;
    private static final byte GLUED = 16;
    private static final byte NAME = 32;
    private static final byte KIND = 3;

    private final String text;
    private int[] start;
    private int[] end;
    private int[] id;
    private byte[] flags;
    private int size;

    Tokens(String text, int capacity) {
        this.text = text;
        start = new int[capacity];
        end = new int[capacity];
        id = new int[capacity];
        flags = new byte[capacity];
    }

    void addWord(
            int from, int to, int number, boolean capital, boolean allCapitals, boolean glued) {
        add(
                from,
                to,
                number,
                (byte)
                        (WORD
                                | (capital ? CAPITAL : 0)
                                | (allCapitals ? ALL_CAPITALS : 0)
                                | (glued ? GLUED : 0)));
    }

    /** Numbers are known by value: {@code id} holds it, or -1 past nine digits. */
    void addNumber(int from, int to, int value, boolean glued) {
        add(from, to, value, (byte) (NUMBER | (glued ? GLUED : 0)));
    }

    void addSign(int from, int to, int number, boolean glued) {
        add(from, to, number, (byte) (SIGN | (glued ? GLUED : 0)));
    }

    private void add(int from, int to, int number, byte flag) {
        if (size == start.length) {
            int more = size * 2;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            id = Arrays.copyOf(id, more);
            flags = Arrays.copyOf(flags, more);
        }
        start[size] = from;
        end[size] = to;
        id[size] = number;
        flags[size++] = flag;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    /**
     * The word's number in the language's vocabulary; {@link Vocabulary#UNKNOWN} for numbers and
     * words that no lexicon knows.
     */
    public int word(int token) {
        return isNumber(token) ? Vocabulary.UNKNOWN : id[token];
    }

    /** A number's value, or -1 for what is none or too large. */
    public int value(int token) {
        return isNumber(token) ? id[token] : -1;
    }

    /**
     * Rules look beside what they found: before the first token and behind the last stands none.
     */
    private boolean isInside(int token) {
        return token >= 0 && token < size;
    }

    public boolean isWord(int token) {
        return isInside(token) && (flags[token] & KIND) == WORD;
    }

    public boolean isNumber(int token) {
        return isInside(token) && (flags[token] & KIND) == NUMBER;
    }

    public boolean isSign(int token) {
        return isInside(token) && (flags[token] & KIND) == SIGN;
    }

    /** Whether the token is this sign. */
    public boolean isSign(int token, char sign) {
        return isSign(token) && text.charAt(start[token]) == sign;
    }

    /** The sign's character, or 0 for what is no sign or outside. */
    public char sign(int token) {
        return isSign(token) ? text.charAt(start[token]) : 0;
    }

    public boolean isCapital(int token) {
        return isInside(token) && (flags[token] & CAPITAL) != 0;
    }

    /** Marks a word of a script without capitals as a name's, as a capital would. */
    public void markCapital(int token) {
        flags[token] |= CAPITAL;
    }

    /** Marks a word of a script without capitals as part of a person's name. */
    public void markName(int token) {
        flags[token] |= CAPITAL | NAME;
    }

    /** Whether the word was marked as part of a person's name. */
    public boolean isName(int token) {
        return isInside(token) && (flags[token] & NAME) != 0;
    }

    /** Whether the token is a word of a script that has no capital letters. */
    public boolean isCaseless(int token) {
        return isWord(token)
                && Character.getType(text.charAt(start[token])) == Character.OTHER_LETTER;
    }

    /** Whether the token is the ending of a possessive: "'s". */
    public boolean isPossessive(int token) {
        if (!isWord(token)) {
            return false;
        }
        char first = text.charAt(start[token]);
        return first == '\'' || first == '’';
    }

    /** Whether a word of two letters or more is written in capitals throughout. */
    public boolean isAllCapitals(int token) {
        return isInside(token) && (flags[token] & ALL_CAPITALS) != 0;
    }

    /** Whether nothing stands between the token and the one before it. */
    public boolean isGlued(int token) {
        return token >= 0 && token < size && (flags[token] & GLUED) != 0;
    }

    /** The token's characters as written. */
    public String written(int token) {
        return text.substring(start[token], end[token]);
    }

    /**
     * The token as it is compared with other words: {@link Folding}, whatever the case and
     * composition that it is written in.
     */
    public String folded(int token) {
        return Folding.slow(written(token));
    }

    /**
     * The tokens from one to another (exclusive) as they are compared, with a plain space wherever
     * space parts them.
     */
    public String folded(int from, int to) {
        StringBuilder folded = new StringBuilder();
        for (int at = from; at < to; at++) {
            folded.append(at > from && !isGlued(at) ? " " : "").append(folded(at));
        }
        return folded.toString();
    }

    /** The characters from one token to another (exclusive) as written. */
    public String written(int from, int to) {
        return from >= to ? "" : text.substring(start[from], end[to - 1]);
    }

    public String text() {
        return text;
    }
}
