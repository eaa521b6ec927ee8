package entente.desk.search;

import entente.domain.Span;
import entente.register.search.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an excerpt.
 *
 * @param found whether it is what was sought
 */
public record Piece(String text, boolean found) {
    /** An excerpt in parts, with dots where the text goes on. */
    static List<Piece> of(Excerpt excerpt) {
        List<Piece> pieces = new ArrayList<>();
        String words = excerpt.words();
        add(pieces, excerpt.fromStart() ? "" : "… ", false);
        int done = 0;
        for (Span span : excerpt.found()) {
            add(pieces, part(words, done, span.start()), false);
            add(pieces, part(words, span.start(), span.end()), true);
            done = span.end();
        }
        add(pieces, part(words, done, words.codePointCount(0, words.length())), false);
        add(pieces, excerpt.toEnd() ? "" : " …", false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    private static String part(String words, int from, int to) {
        int start = words.offsetByCodePoints(0, from);
        return words.substring(start, words.offsetByCodePoints(start, to - from));
    }
}
