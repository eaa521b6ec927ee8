package entente.words.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import entente.domain.Evidence;
import entente.words.Plain;
import java.util.function.UnaryOperator;

/** A report's words in the sentence in which they stand. */
public final class InSentence {
    /** The most characters that are shown before the words, and behind them. */
    private static final int MOST = 300;

    private InSentence() {}

    /**
     * The sentence on one line; the bare quote where the text does not hold it.
     *
     * @param text that the evidence's places count in, in code points
     * @param mark sets the words apart within their sentence
     */
    public static String of(String text, Evidence evidence, UnaryOperator<String> mark) {
        if (!holds(text, evidence)) {
            return mark.apply(Plain.line(evidence.quote()));
        }
        int start = text.offsetByCodePoints(0, evidence.start());
        int end = text.offsetByCodePoints(start, evidence.end() - evidence.start());
        String before = before(text, start);
        String behind = behind(text, end);
        return gap(before, Plain.line(before), mark.apply(Plain.line(evidence.quote())), behind);
    }

    private static String gap(String before, String line, String words, String behind) {
        String lead = line.isEmpty() ? "" : endsBlank(before) ? line + " " : line;
        String tail = Plain.line(behind);
        return lead + words + (beginsBlank(behind) && !tail.isEmpty() ? " " : "") + tail;
    }

    private static boolean holds(String text, Evidence evidence) {
        if (evidence.end() > text.codePointCount(0, text.length())) {
            return false;
        }
        int start = text.offsetByCodePoints(0, evidence.start());
        return text.startsWith(evidence.quote(), start);
    }

    private static String before(String text, int start) {
        int paragraph = text.lastIndexOf('\n', start - 1) + 1;
        BreakIterator sentences = sentences(text.substring(paragraph, lineEnd(text, start)));
        int first = sentences.preceding(start - paragraph + 1);
        int from = paragraph + Math.max(0, first);
        return start - from > MOST
                ? "… " + text.substring(start - MOST, start)
                : text.substring(from, start);
    }

    private static String behind(String text, int end) {
        int last = Math.max(0, end - 1);
        int paragraph = text.lastIndexOf('\n', last - 1) + 1;
        BreakIterator sentences = sentences(text.substring(paragraph, lineEnd(text, last)));
        int following = sentences.following(last - paragraph);
        int to = following == BreakIterator.DONE ? lineEnd(text, end) : paragraph + following;
        return to - end > MOST
                ? text.substring(end, end + MOST) + " …"
                : text.substring(end, Math.max(end, to));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static BreakIterator sentences(String paragraph) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
        sentences.setText(paragraph);
        return sentences;
    }

    private static boolean endsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean beginsBlank(String text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }
}
