package entente.documents.pdf;

import entente.documents.pdf.ink.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words on one baseline, from left to right, never empty; on a page in columns, those of all
 * columns. Or all words of a row in a ruled table.
 *
 * @param text the words with spaces between them, and bars where a table's cells are apart
 * @param ruled whether it is a row between ruled lines
 */
record Row(List<Word> words, String text, boolean ruled) {
    /** Superscripts stand a third of their line's size above it. */
    private static final float TOLERANCE = 0.45f;

    private static final float SPACE = 0.12f;

    Row {
        words = List.copyOf(words);
    }

    /** Words of one line, in the order in which they stand. */
    Row(List<Word> words) {
        this(words, Cells.of(List.of(words)).text(0), false);
    }

    /** The rows of a page, or of a cell, from top to bottom. */
    static List<Row> of(List<Word> words) {
        List<List<Word>> lines = lines(words);
        Cells cells = Cells.of(lines);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new Row(lines.get(i), cells.text(i), false));
        }
        return rows;
    }

    private static List<List<Word>> lines(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        List<List<Word>> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : sorted) {
            if (!line.isEmpty()) {
                Word first = line.getFirst();
                float step = word.baseline() - first.baseline();
                if (step > TOLERANCE * Math.max(word.size(), first.size())) {
                    lines.add(ordered(line));
                    line = new ArrayList<>();
                }
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(ordered(line));
        }
        return lines;
    }

    /** From left to right; what was drawn twice, to look bold or with a shadow, once. */
    private static List<Word> ordered(List<Word> line) {
        line.sort(Comparator.comparingDouble(Word::left));
        List<Word> once = new ArrayList<>();
        for (Word word : line) {
            if (once.isEmpty() || !isAgain(once.getLast(), word)) {
                once.add(word);
            }
        }
        return once;
    }

    private static boolean isAgain(Word word, Word again) {
        return word.text().equals(again.text())
                && again.left() - word.left() < TOLERANCE * word.size() / 2;
    }

    /** Whether a space stands between two words of a line. */
    static boolean isSpaced(Word before, Word word) {
        return word.apart() || word.left() - before.right() > SPACE * word.size();
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        float right = 0;
        for (Word word : words) {
            right = Math.max(right, word.right());
        }
        return right;
    }

    /** That of most of its letters. */
    Word typical() {
        Word typical = words.getFirst();
        for (Word word : words) {
            typical = word.text().length() > typical.text().length() ? word : typical;
        }
        return typical;
    }

    float baseline() {
        return typical().baseline();
    }

    boolean isBold() {
        for (Word word : words) {
            if (!word.bold() && !word.text().isBlank()) {
                return false;
            }
        }
        return true;
    }
}
