package entente.register.search;

import entente.domain.Span;
import java.util.List;

/**
 * The place in a text where what was sought stands.
 *
 * @param words on one line
 * @param found where in these words, in code points; in order, none overlaps another
 * @param fromStart whether the text begins with them
 * @param toEnd whether it ends with them
 */
public record Excerpt(String words, List<Span> found, boolean fromStart, boolean toEnd) {
    public Excerpt {
        found = List.copyOf(found);
    }
}
