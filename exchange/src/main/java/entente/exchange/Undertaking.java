package entente.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of a proposed text.
 *
 * @param name letters and digits; behind the text's subject and a "#" it is the commitment's
 *     subject
 * @param words in each language
 * @param act what is done, by the word that reports have for it (agree, pledge …)
 * @param by who undertakes it: parties' codes; both where empty
 * @param due an ISO 8601 date, or a part of one; null for none
 */
public record Undertaking(
        String name,
        Map<String, String> words,
        String act,
        List<String> by,
        @Nullable String due,
        List<String> areas,
        List<String> bodies) {
    public Undertaking {
        words = Map.copyOf(words);
        by = List.copyOf(by);
        areas = List.copyOf(areas);
        bodies = List.copyOf(bodies);
    }
}
