package entente.reader.matter;

import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;

/**
 * How far the name of a work or an observance reaches: capitals, figures and the dashes between
 * them.
 */
final class Names {
    private static final int LONGEST = 9;

    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;

    Names(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
    }

    /** The words from one token to another as written, on one line. */
    String written(int from, int to) {
        return oneLine(tokens.written(from, to));
    }

    /** Each stretch of white space as one blank. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (!blank) {
                line.append(c);
            } else if (!space) {
                line.append(' ');
            }
            space = blank;
        }
        return line.toString();
    }

    int end(int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST) && goesOn(at, limit)) {
            at++;
        }
        while (at > from && isDash(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean goesOn(int at, int limit) {
        if (tokens.isWord(at) && tokens.isCapital(at) || tokens.isNumber(at)) {
            return true;
        }
        boolean joint = !headFirst && passage.is(at, Category.CLASSES, "name-joint");
        boolean stroke = tokens.sign(at) == '/';
        return at + 1 < limit && (isDash(at) || (joint || stroke) && tokens.isCapital(at + 1));
    }

    int start(int from, int start) {
        int at = from;
        while (at > start + 1 && (isName(at - 1) || isJoint(at - 1) && tokens.isCapital(at - 2))) {
            at--;
        }
        return at;
    }

    /** Whether a dash or a stroke joins the names between two tokens. */
    boolean isJoined(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (isJoint(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int at) {
        boolean numbered = tokens.isNumber(at) && isDash(at - 1) && tokens.isCapital(at - 2);
        boolean capital = tokens.isWord(at) && tokens.isCapital(at);
        return numbered || capital && passage.at(at, Category.TIMES) == null;
    }

    private boolean isJoint(int at) {
        return isDash(at) || tokens.sign(at) == '/';
    }

    private boolean isDash(int at) {
        char sign = tokens.sign(at);
        return sign == '-' || sign == '–' || sign == '—';
    }
}
