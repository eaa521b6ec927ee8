package entente.dossier.page;

import entente.domain.Span;
import java.util.ArrayList;
import java.util.List;

/** A text by its code points, in which all offsets count. */
final class Letters {
    private final String text;
    private final int[] index;

    Letters(String text) {
        this.text = text;
        this.index = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < index.length; i++) {
            index[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
    }

    int length() {
        return index.length - 1;
    }

    /** Puts a stretch into the page. */
    void onto(Html html, int from, int to) {
        html.text(text, index[from], index[to]);
    }

    /** The stretch without the white space around it and without what lies past the text's end. */
    Span trimmed(int from, int to) {
        int start = Math.min(from, length());
        int end = Math.min(to, length());
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    /** The lines, trimmed; an empty one for each that is blank. */
    List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= length(); i++) {
            if (i == length() || isBreak(point(i))) {
                lines.add(trimmed(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private boolean isBlank(int i) {
        int point = point(i);
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private int point(int i) {
        return text.codePointAt(index[i]);
    }

    private static boolean isBreak(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\f'
                || point == 0x2028
                || point == 0x2029;
    }
}
