package entente.documents.pdf.ink;

import java.util.List;

/**
 * What a page shows, turned so that its text runs from left to right.
 *
 * @param words in the order in which they are drawn
 * @param picture whether there are pictures or drawings among it
 */
public record Inked(List<Word> words, List<Stroke> strokes, boolean picture) {
    public Inked {
        words = List.copyOf(words);
        strokes = List.copyOf(strokes);
    }
}
