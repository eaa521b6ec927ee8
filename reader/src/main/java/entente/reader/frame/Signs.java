package entente.reader.frame;

import org.jspecify.annotations.Nullable;

/** What signs alone tell of a line. */
final class Signs {
    private static final int LONGEST_NUMBER = 12;

    private Signs() {}

    /**
     * Lines that begin with {@code >>} lead to other stories, those with {@code #} are tags, long
     * numbers alone are the page's own.
     */
    static Cues.@Nullable Match match(String text, int start, int end) {
        char first = text.charAt(start);
        char second = start + 1 < end ? text.charAt(start + 1) : ' ';
        if (first == '>' && second == '>') {
            return new Cues.Match(Cue.RELATED, false, true);
        }
        if (first == '#' && Character.isLetter(second)) {
            return new Cues.Match(Cue.TAGS, false, true);
        }
        if (first == '©') {
            return new Cues.Match(Cue.NOTICE, false, true);
        }
        boolean number = end - start >= LONGEST_NUMBER && isNumber(text, start, end);
        return number ? new Cues.Match(Cue.TOOLS, true, true) : null;
    }

    private static boolean isNumber(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    /** Where the line's first bar stands; -1 for none. */
    static int bar(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) != '|') {
            at++;
        }
        return at < end ? at : -1;
    }

    /**
     * How many words follow that have a letter, counted up to the most; bare figures are a count,
     * as in "Comments (3)".
     */
    static int words(String text, int from, int end, int most) {
        int count = 0;
        Words words = new Words(text, from, end);
        while (count < most && words.next()) {
            count += words.isNumber() ? 0 : 1;
        }
        return count;
    }

    /** Whether a colon or a hash sign follows. */
    static boolean colon(String text, int from, int end) {
        for (int i = from; i < end && i < from + 6; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || c == '#') {
                return true;
            }
            if (c != ' ') {
                return false;
            }
        }
        return false;
    }
}
