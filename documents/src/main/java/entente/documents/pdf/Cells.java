package entente.documents.pdf;

import entente.documents.pdf.ink.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the cells of tables without ruled lines are apart: at a wide gap, or at a narrower one
 * behind which words begin at the same place in rows near by.
 */
final class Cells {
    /** A gap this many times the font's size parts cells wherever it is. */
    private static final float WIDE = 2;

    /** And one this many times where rows agree; spaces in justified lines are seldom so wide. */
    private static final float NARROW = 0.6f;

    /** How far words that begin at one place may be apart, in points. */
    private static final float ALIGNED = 1.5f;

    /** How many rows away others are asked, and how many have to agree. */
    private static final int NEAR = 3;

    private static final int AGREEING = 2;

    /** Numbers and bullets stand apart from what they number. */
    private static final int LONGEST_SIGN = 5;

    private final List<List<Word>> lines;
    private final List<float[]> starts = new ArrayList<>();

    private Cells(List<List<Word>> lines) {
        this.lines = lines;
    }

    /** What the lines of a page tell of its cells. */
    static Cells of(List<List<Word>> lines) {
        Cells cells = new Cells(lines);
        for (List<Word> line : lines) {
            cells.starts.add(starts(line));
        }
        return cells;
    }

    /** Where words begin behind gaps. */
    private static float[] starts(List<Word> line) {
        float[] starts = new float[line.size()];
        int count = 0;
        for (int i = 1; i < line.size(); i++) {
            if (gap(line, i) > NARROW) {
                starts[count++] = line.get(i).left();
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Before a word of a line, in font sizes. */
    private static float gap(List<Word> line, int index) {
        Word word = line.get(index);
        return (word.left() - line.get(index - 1).right()) / word.size();
    }

    /** The words of one of the lines with spaces between them, and bars between its cells. */
    String text(int place) {
        List<Word> line = lines.get(place);
        boolean[] bars = bars(place);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            Word word = line.get(i);
            if (bars[i]) {
                text.append(" | ");
            } else if (i > 0 && Row.isSpaced(line.get(i - 1), word)) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return spaced(text);
    }

    private boolean[] bars(int place) {
        List<Word> line = lines.get(place);
        boolean[] bars = new boolean[line.size()];
        int count = 0;
        int letters = 0;
        int sign = -1;
        for (int i = 1; i < line.size(); i++) {
            letters += line.get(i - 1).text().length();
            float gap = gap(line, i);
            bars[i] = gap > WIDE || gap > NARROW && isAgreed(place, line.get(i));
            if (bars[i] && letters <= LONGEST_SIGN) {
                sign = i;
            }
            count += bars[i] ? 1 : 0;
        }
        if (sign >= 0 && count == 1) {
            bars[sign] = false;
        }
        return bars;
    }

    private boolean isAgreed(int place, Word word) {
        int agreeing = 0;
        int end = Math.min(lines.size(), place + NEAR + 1);
        for (int other = Math.max(0, place - NEAR); other < end; other++) {
            agreeing += other != place && startsAt(other, word.left()) ? 1 : 0;
        }
        return agreeing >= AGREEING;
    }

    private boolean startsAt(int line, float left) {
        for (float start : starts.get(line)) {
            if (Math.abs(start - left) <= ALIGNED) {
                return true;
            }
        }
        return false;
    }

    /** With one space for each run of them, and none at the ends. */
    static String spaced(CharSequence text) {
        int end = 0;
        while (end < text.length() && !isOdd(text, end)) {
            end++;
        }
        return end == text.length() ? text.toString() : respaced(text);
    }

    private static boolean isOdd(CharSequence text, int at) {
        char c = text.charAt(at);
        boolean edge = at == 0 || at == text.length() - 1 || text.charAt(at - 1) == ' ';
        return c == ' ' ? edge : isSpace(c);
    }

    private static String respaced(CharSequence text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                spaced.append(c);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        int end = spaced.length();
        return spaced.substring(0, end > 0 && spaced.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c >= '\t' && c <= '\r';
    }
}
