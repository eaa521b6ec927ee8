package entente.reader.text;

/**
 * The spellings of one Lao syllable made one: ຳ in one character or two, ຫຼ ໜ ໝ with ligature or
 * without, ຣ as ລ, marks above and below in one order, each once, the stops of an abbreviation left
 * out. Readers of Lao take each pair for the same.
 */
final class LaoSpelling {
    private static final char NIGGAHITA = '\u0ECD';

    private LaoSpelling() {}

    /** Folds the first {@code length} characters in place; gives the folded length. */
    static int fold(char[] word, int length) {
        int n = 0;
        for (int i = 0; i < length; i++) {
            char c = letter(word[i]);
            char last = n > 0 ? word[n - 1] : 0;
            if (c == '.' || c == last && isMark(c)) {
                continue;
            }
            if (c == 'ເ' && last == 'ເ') {
                word[n - 1] = 'ແ';
            } else if (last == 'ຫ' && ligature(c) != 0) {
                n = ligate(word, n, ligature(c));
            } else if (isMark(c) && isTone(last) && !isTone(c)) {
                word[n - 1] = c;
                word[n++] = last;
            } else if (c == 'າ' && takesNiggahita(word, n)) {
                n = withoutNiggahita(word, n);
                word[n++] = 'ຳ';
            } else {
                word[n++] = c;
            }
        }
        return n;
    }

    private static char letter(char c) {
        return c == 'ຣ' ? 'ລ' : c;
    }

    /** What ຫ and the letter behind it are written as. */
    private static char ligature(char c) {
        return switch (c) {
            case 'ລ' -> 'ຼ';
            case 'ນ' -> 'ໜ';
            case 'ມ' -> 'ໝ';
            default -> 0;
        };
    }

    private static int ligate(char[] word, int n, char with) {
        if (with == 'ຼ') {
            word[n] = with;
            return n + 1;
        }
        word[n - 1] = with;
        return n;
    }

    /** Whether ◌ໍ stands before, a tone mark maybe between: together with າ it is ຳ. */
    private static boolean takesNiggahita(char[] word, int n) {
        return n > 0 && word[n - 1] == NIGGAHITA
                || n > 1 && isTone(word[n - 1]) && word[n - 2] == NIGGAHITA;
    }

    private static int withoutNiggahita(char[] word, int n) {
        if (word[n - 1] != NIGGAHITA) {
            word[n - 2] = word[n - 1];
        }
        return n - 1;
    }

    private static boolean isMark(char c) {
        return c == '\u0EB1' || c >= '\u0EB4' && c <= '\u0EBC' || isTone(c) || c == NIGGAHITA;
    }

    private static boolean isTone(char c) {
        return c >= '\u0EC8' && c <= '\u0ECB';
    }
}
