package entente.domain.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A name as it is compared with other ways of writing it. Marks are taken off Latin letters only: a
 * Lao vowel above its consonant is no ornament, and "ກີ" is not "ກາ".
 *
 * @param name as written
 * @param bare small letters without marks, one blank between words: "nguyen quoc dung"
 * @param words of the bare name, at least one
 * @param marks the marks of each word in an order that forgets where they stood, so that "Hoà" and
 *     "Hòa" have the same; empty where the name has none at all
 */
public record Spelling(String name, String bare, List<String> words, String marks) {
    private static final int COMBINING_FROM = 0x300;
    private static final int COMBINING_TO = 0x36F;

    /** Stands for the stroke of đ, which Unicode does not take apart. */
    private static final char STROKE = '\u0335';

    public static Spelling of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(apart.length());
        StringBuilder marks = new StringBuilder();
        StringBuilder marksOfWord = new StringBuilder();
        boolean marked = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (isMark(c)) {
                marksOfWord.append(c);
                marked = true;
            } else if (c == 'đ') {
                bare.append('d');
                marksOfWord.append(STROKE);
                marked = true;
            } else if (isLetter(c)) {
                bare.append(c);
            } else if (isBetweenWords(c)
                    && !bare.isEmpty()
                    && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
                marks.append(sorted(marksOfWord)).append(' ');
                marksOfWord.setLength(0);
            }
        }
        marks.append(sorted(marksOfWord));
        String letters = bare.toString().strip();
        return new Spelling(
                name,
                letters,
                List.of(letters.split(" ", -1)),
                marked ? marks.toString().strip() : "");
    }

    /** Whether it is written without any marks, as English reports do. */
    public boolean isUnmarked() {
        return marks.isEmpty();
    }

    /**
     * Whether nothing but marks left out or set elsewhere tells them apart: "Nguyen Quoc Dung" and
     * "Nguyễn Quốc Dũng". "Nguyễn Quốc Dung" is another name: who writes some marks means them all.
     */
    public boolean isSameButForMarks(Spelling other) {
        return bare.equals(other.bare)
                && (isUnmarked() || other.isUnmarked() || marks.equals(other.marks));
    }

    /**
     * Whether they could be one person's in the same room: the same name, or one of them shorter
     * ("Mr Sokhonn"), or a longer word spelt a little otherwise. Among those who chair one session
     * for one side nobody else is likely to be so called.
     */
    public boolean isLike(Spelling other) {
        List<String> mine = words();
        List<String> others = other.words();
        if (mine.size() != others.size()) {
            return mine.containsAll(others) || others.containsAll(mine);
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(others.get(i))
                    && !Romanised.isNear(mine.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether both are written in Latin letters or neither is: others can't be compared. */
    public boolean isOfTheScriptOf(Spelling other) {
        return isLatin() == other.isLatin();
    }

    boolean isLatin() {
        return !bare.isEmpty()
                && Character.UnicodeScript.of(bare.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private static boolean isMark(char c) {
        return c >= COMBINING_FROM && c <= COMBINING_TO;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Dots and apostrophes stand inside words ("S.Jaishankar" has two, "M'Baye" one). */
    private static boolean isBetweenWords(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '.';
    }

    private static String sorted(StringBuilder marks) {
        char[] each = marks.toString().toCharArray();
        Arrays.sort(each);
        return new String(each);
    }
}
