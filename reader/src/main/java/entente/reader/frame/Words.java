package entente.reader.frame;

import entente.reader.text.Folding;

/**
 * The words of a line one by one, folded so that a cue is known however it is typed: small letters
 * without marks (đ is d), composed or not, without zero-width characters. For cues only, where
 * words stand alone; marks tell Vietnamese words apart everywhere else.
 */
final class Words {
    private static final Bare BARE = new Bare();

    private final String text;
    private final int limit;
    private final StringBuilder word = new StringBuilder();
    private int start;
    private int end;

    Words(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = start;
        limit = end;
    }

    /** All words of a phrase, folded, parted by single spaces. */
    static String fold(String phrase) {
        StringBuilder folded = new StringBuilder();
        Words words = new Words(phrase, 0, phrase.length());
        while (words.next()) {
            folded.append(folded.isEmpty() ? "" : " ").append(words.folded());
        }
        return folded.toString();
    }

    /** The phrase without spaces around it, and with single ones within. */
    static String single(String phrase) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            boolean space = c == ' ' || c == '\t';
            if (!space || (!single.isEmpty() && single.charAt(single.length() - 1) != ' ')) {
                single.append(space ? ' ' : c);
            }
        }
        return single.toString().stripTrailing();
    }

    /** Goes to the next word. */
    boolean next() {
        int at = end;
        while (at < limit && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        start = at;
        word.setLength(0);
        while (at < limit && isWordPart(text.charAt(at))) {
            BARE.append(text.charAt(at), word);
            at++;
        }
        end = at;
        if (end > start && word.length() > 0 && isLao(word.charAt(0))) {
            String folded = Folding.slow(word.toString());
            word.setLength(0);
            word.append(folded);
        }
        return end > start;
    }

    private static boolean isLao(char c) {
        return c >= 0x0E80 && c < 0x0F00;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Bare.isMark(c)
                || Bare.isNothing(c)
                || c > 0x370 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The word without marks, in small letters. */
    String folded() {
        return word.toString();
    }

    boolean isNumber() {
        return start < end && Character.isDigit(text.charAt(start));
    }

    boolean isCapital() {
        return start < end && Character.isUpperCase(text.charAt(start));
    }

    /** Whether the word is of a script without capitals. */
    boolean isCaseless() {
        return start < end && Character.getType(text.charAt(start)) == Character.OTHER_LETTER;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
