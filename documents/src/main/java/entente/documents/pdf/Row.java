package entente.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words on one baseline, from left to right; never empty. On a page in columns, those of all
 * columns.
 */
record Row(List<Word> words) {
    /** Superscripts stand a third of their line's size above it. */
    private static final float TOLERANCE = 0.45f;

    /** A gap this many times the font's size parts the cells of a table. */
    private static final float CELL = 2;

    private static final float SPACE = 0.12f;

    /** Numbers and bullets stand apart from what they number. */
    private static final int LONGEST_SIGN = 5;

    Row {
        words = List.copyOf(words);
    }

    /** The rows of a page, from top to bottom. */
    static List<Row> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        List<Row> rows = new ArrayList<>();
        List<Word> row = new ArrayList<>();
        for (Word word : sorted) {
            if (!row.isEmpty()) {
                Word first = row.getFirst();
                float step = word.baseline() - first.baseline();
                if (step > TOLERANCE * Math.max(word.size(), first.size())) {
                    rows.add(ordered(row));
                    row = new ArrayList<>();
                }
            }
            row.add(word);
        }
        if (!row.isEmpty()) {
            rows.add(ordered(row));
        }
        return rows;
    }

    private static Row ordered(List<Word> row) {
        row.sort(Comparator.comparingDouble(Word::left));
        return new Row(row);
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
        return words.stream()
                .max(Comparator.comparingInt(word -> word.text().length()))
                .orElseThrow();
    }

    float baseline() {
        return typical().baseline();
    }

    boolean isBold() {
        return words.stream().allMatch(word -> word.bold() || word.text().isBlank());
    }

    /** The words with spaces between them, and bars where a table's cells are apart. */
    String text() {
        StringBuilder text = new StringBuilder();
        Word last = words.getFirst();
        for (Word word : words) {
            float gap = word.left() - last.right();
            boolean sign = text.length() <= LONGEST_SIGN;
            if (!text.isEmpty() && gap > CELL * word.size() && !sign) {
                text.append(" | ");
            } else if (!text.isEmpty() && (word.apart() || gap > SPACE * word.size())) {
                text.append(' ');
            }
            text.append(word.text());
            last = word;
        }
        return text.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
