package entente.cli.review;

import entente.domain.Evidence;
import entente.words.Plain;

/**
 * Words in the sentence that they stand in, between two marks, so that they are seen without
 * colours too.
 *
 * @param text that offsets count in
 */
record Surrounding(String text) {
    private static final String OPEN = "▸";
    private static final String CLOSE = "◂";

    /** Sentences longer than this to one side are cut between words. */
    private static final int REACH = 240;

    private static final String ENDS = ".!?;…\n\u2028\u2029";

    /**
     * @param before what stands in the sentence before the words, to be shown as it is
     */
    record Passage(String before, String words, String after) {
        String marked() {
            return before + OPEN + words + CLOSE + after;
        }
    }

    /** The words alone where there is no text, since it was erased. */
    Passage of(Evidence evidence) {
        String words = Plain.line(evidence.quote());
        if (evidence.end() > text.codePointCount(0, text.length())) {
            return new Passage("", words, "");
        }
        int start = text.offsetByCodePoints(0, evidence.start());
        int end = text.offsetByCodePoints(start, evidence.end() - evidence.start());
        return new Passage(before(start), words, after(end));
    }

    private String before(int start) {
        int from = start;
        while (from > 0 && start - from < REACH && !endsSentence(from - 1)) {
            from--;
        }
        boolean cut = from > 0 && start - from >= REACH;
        String shown = Plain.line(text.substring(cut ? nextWord(from) : from, start));
        String gap = shown.isEmpty() || !isSpace(start - 1) ? "" : " ";
        return (cut ? "… " : "") + shown + gap;
    }

    private String after(int end) {
        int to = end;
        while (to < text.length() && to - end < REACH && !endsSentence(to)) {
            to++;
        }
        boolean cut = to < text.length() && to - end >= REACH;
        boolean punctuated = to < text.length() && text.charAt(to) != '\n';
        String shown =
                Plain.line(text.substring(end, cut ? lastWord(end, to) : punctuated ? to + 1 : to));
        String gap = shown.isEmpty() || !isSpace(end) ? "" : " ";
        return gap + shown + (cut ? " …" : "");
    }

    /** A full stop ends a sentence where space follows it: not within a number or an address. */
    private boolean endsSentence(int at) {
        char mark = text.charAt(at);
        if (ENDS.indexOf(mark) < 0) {
            return false;
        }
        return mark == '\n' || at + 1 >= text.length() || isSpace(at + 1);
    }

    private boolean isSpace(int at) {
        return at < text.length()
                && (Character.isWhitespace(text.charAt(at))
                        || Character.isSpaceChar(text.charAt(at)));
    }

    private int nextWord(int from) {
        int space = text.indexOf(' ', from);
        return space < 0 || space > from + REACH ? from : space + 1;
    }

    private int lastWord(int end, int to) {
        int space = text.lastIndexOf(' ', to);
        return space <= end ? to : space;
    }
}
