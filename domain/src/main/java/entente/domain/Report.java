package entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source document, addressed by the SHA-256 of its bytes, and what its frame tells.
 *
 * @param language BCP 47
 * @param title null where none can be told
 * @param source agency or paper that the text itself credits, as written; null for none
 * @param body what belongs to the report, in order; all else is page furniture
 * @param text the extracted text that offsets point into; null where they point into the UTF-8
 *     input itself
 */
public record Report(
        String sha256,
        String language,
        @Nullable String title,
        @Nullable String source,
        List<String> authors,
        Dated published,
        List<Span> body,
        @Nullable String text) {
    public Report {
        authors = List.copyOf(authors);
        body = List.copyOf(body);
    }
}
