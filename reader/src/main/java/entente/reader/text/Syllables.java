package entente.reader.text;

/**
 * Parts Lao, which is written without spaces between words, into syllables: what a word is to the
 * lexicons, as the spaced syllables of Vietnamese are. Spelling tells nearly every boundary, since
 * no vowel is left unwritten: a consonant is the last of its syllable where no vowel of its own
 * follows. So a phrase is found whatever stands around it, and in one pass. Letters without any
 * vowel ("ສປປ", "ສ.ປ.ປ") are an abbreviation and one word.
 */
final class Syllables {
    private static final String FINALS = "ກງດນບມຍວຣ";

    /** A chain of consonants that may be vowels is looked ahead so far: reading stays linear. */
    private static final int DEEPEST = 3;

    private final String text;
    private final int to;
    private boolean vowel;

    private Syllables(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** Whether the character is a letter or mark of Lao, and no digit. */
    static boolean isLao(char c) {
        return c >= '\u0E81' && c <= '\u0EDF' && !(c >= '\u0ED0' && c <= '\u0ED9');
    }

    /** The end of the syllable, sign or abbreviation that begins at a Lao letter. */
    static int end(String text, int from, int to) {
        return new Syllables(text, to).word(from);
    }

    private int word(int from) {
        int end = syllable(from);
        while (!vowel && isConsonant(from)) {
            int next = at(end) == '.' ? end + 1 : end;
            if (!isConsonant(next)) {
                return end;
            }
            int more = syllable(next);
            if (vowel) {
                return end;
            }
            end = more;
        }
        return end;
    }

    private int syllable(int from) {
        vowel = false;
        char lead = at(from);
        boolean leading = lead >= 'ເ' && lead <= 'ໄ';
        int i = leading ? next(from) : from;
        if (lead == 'ເ' && at(i) == 'ເ') {
            i = next(i);
        }
        if (!isConsonant(i)) {
            return Math.max(i, pastMarks(next(from)));
        }
        int initial = pastCluster(i, leading);
        vowel = leading;
        return rhyme(initial, lead);
    }

    /** Behind the consonants that a syllable begins with. */
    private int pastCluster(int from, boolean leading) {
        int i = next(from);
        char c = at(from);
        char second = at(i);
        if (second == 'ຼ') {
            return next(i);
        }
        if (c == 'ຫ' && "ງຍລນມຣ".indexOf(second) >= 0) {
            return next(i);
        }
        boolean sounds = isVowelOrTone(at(next(i)));
        if (second == 'ວ' && (sounds || leading && isLast(next(i), 0)) || second == 'ຣ' && sounds) {
            return next(i);
        }
        return i;
    }

    private int rhyme(int from, char lead) {
        int i = from;
        boolean closed = lead == 'ໃ';
        boolean must = false;
        boolean nasal = false;
        boolean high = false;
        while (isMark(at(i))) {
            char c = at(i);
            boolean tone = isTone(c);
            vowel |= !tone && c != 'ຼ';
            must |= c == 'ັ' || c == 'ົ';
            nasal |= c == 'ໍ';
            high |= c == 'ື' || c == 'ຶ' || c == 'ິ' || c == 'ີ';
            i = next(i);
        }
        char c = at(i);
        if (c == 'ະ' || c == 'ຳ') {
            vowel = true;
            return next(i);
        }
        if (c == 'າ') {
            vowel = true;
            i = pastMarks(next(i));
            if (at(i) == 'ະ') {
                return next(i);
            }
            closed |= nasal || must;
            must = false;
        } else if (c == 'ຽ') {
            vowel = true;
            i = pastMarks(next(i));
        } else if (c == 'ອ' && high && lead == 'ເ') {
            i = next(i);
        } else if (c == 'ວ' && must) {
            return next(i);
        } else if ((c == 'ອ' || c == 'ວ') && !vowel && isLast(next(i), 0)) {
            vowel = true;
            i = next(i);
        } else {
            closed |= nasal || !vowel;
        }
        boolean last =
                !closed
                        && (must && FINALS.indexOf(at(i)) >= 0 || isLast(i, 0))
                        && (lead != 'ໄ' || at(i) == 'ຍ');
        return last ? pastSilent(next(i)) : i;
    }

    /** Whether the consonant is its syllable's last: no vowel that follows is its own. */
    private boolean isLast(int at, int depth) {
        char c = at(at);
        if (c == 0 || FINALS.indexOf(c) < 0) {
            return false;
        }
        int i = next(at);
        char second = at(i);
        if (second == '\u0ECC') {
            return true;
        }
        if (isVowelOrTone(second)) {
            return false;
        }
        int third = next(i);
        return switch (second) {
            case 'ວ' ->
                    isVowelOrTone(at(third))
                            ? c != 'ກ' || !isLongA(third)
                            : depth >= DEEPEST || !isLast(third, depth + 1);
            case 'ອ' -> isVowelOrTone(at(third)) || depth >= DEEPEST || !isLast(third, depth + 1);
            case 'ຣ' -> !isVowelOrTone(at(third)) || "ກດບ".indexOf(c) < 0;
            default -> true;
        };
    }

    private boolean isLongA(int at) {
        return at(at) == 'າ' || isTone(at(at)) && at(next(at)) == 'າ';
    }

    private int pastMarks(int from) {
        int i = from;
        while (isMark(at(i))) {
            i = next(i);
        }
        return i;
    }

    /** Behind the mark that silences a letter. */
    private int pastSilent(int from) {
        return at(from) == '\u0ECC' ? next(from) : from;
    }

    /** The character at an offset; 0 outside, and for what is not Lao but a full stop. */
    private char at(int offset) {
        if (offset >= to) {
            return 0;
        }
        char c = text.charAt(offset);
        return isLao(c) || c == '.' ? c : 0;
    }

    /** Behind the character and the zero-width ones that follow it. */
    private int next(int offset) {
        int i = Math.min(offset + 1, to);
        while (i < to && Folding.isZeroWidth(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isConsonant(int offset) {
        char c = at(offset);
        return c >= '\u0E81' && c <= '\u0EAE' || c >= '\u0EDC';
    }

    private static boolean isVowelOrTone(char c) {
        return isMark(c) || c == 'ະ' || c == 'າ' || c == 'ຳ' || c == 'ຽ';
    }

    private static boolean isMark(char c) {
        return c == '\u0EB1' || c >= '\u0EB4' && c <= '\u0EBC' || c >= '\u0EC8' && c <= '\u0ECE';
    }

    private static boolean isTone(char c) {
        return c >= '\u0EC8' && c <= '\u0ECB';
    }
}
