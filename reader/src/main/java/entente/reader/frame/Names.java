package entente.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Personal names in bylines, told by their form alone: two to five words with capitals and no
 * figures.
 */
final class Names {
    private static final int MOST_WORDS = 5;
    static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "von", "der",
                    "den", "bin", "binti", "al", "el", "ibn", "e", "y");
    private static final String PARTS = "|•·/,;()–—\t";

    private Names() {}

    /** Whether a line is names only: "Hải Đăng", "Thu Hà - Minh Anh". */
    static boolean areNames(String line) {
        List<String> pieces = pieces(line);
        return !pieces.isEmpty() && pieces.size() <= 3 && pieces.stream().allMatch(Names::isName);
    }

    /** A byline's pieces, as bars, slashes, commas, brackets and dashes part them. */
    static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || PARTS.indexOf(line.charAt(i)) >= 0 || isDash(line, i)) {
                String piece = Words.single(line.substring(start, i));
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /**
     * A hyphen parts names where spaces stand around it, or two full names: "Phạm Hà-Võ Giang", but
     * not "Kim Sang-sik".
     */
    private static boolean isDash(String line, int at) {
        if (line.charAt(at) != '-') {
            return false;
        }
        boolean spaced = at > 0 && line.charAt(at - 1) == ' ';
        boolean capital = at + 1 < line.length() && Character.isUpperCase(line.charAt(at + 1));
        return spaced
                || (capital
                        && line.indexOf(' ') >= 0
                        && line.indexOf(' ') < at
                        && line.indexOf(' ', at) > at);
    }

    /** Whether a piece is a name. */
    static boolean isName(String piece) {
        return isName(piece, false);
    }

    /**
     * Whether a piece is a name.
     *
     * @param capitals whether it may be in capitals only, as after "Tin, ảnh:"
     */
    static boolean isName(String piece, boolean capitals) {
        Words words = new Words(piece, 0, piece.length());
        int count = 0;
        while (words.next()) {
            count++;
            if (count > 1 && PARTICLES.contains(words.folded())) {
                continue;
            }
            boolean initial = words.end() - words.start() == 1;
            if (!words.isCapital()
                    || words.isNumber()
                    || (!initial && !capitals && isAllCapitals(piece, words))) {
                return false;
            }
        }
        boolean sign = piece.indexOf(':') >= 0 || piece.indexOf('&') >= 0 || piece.endsWith(".");
        return count >= 2 && count <= MOST_WORDS && !sign;
    }

    private static boolean isAllCapitals(String piece, Words word) {
        return piece.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
    }
}
