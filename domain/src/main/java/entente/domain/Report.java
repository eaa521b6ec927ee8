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
 * @param paragraphs those that the report numbers, in order; empty for most reports
 */
public record Report(
        String sha256,
        String language,
        @Nullable String title,
        @Nullable String source,
        List<String> authors,
        Dated published,
        List<Span> body,
        @Nullable String text,
        List<Paragraph> paragraphs) {
    public Report {
        authors = List.copyOf(authors);
        body = List.copyOf(body);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A report that numbers no paragraphs. */
    public Report(
            String sha256,
            String language,
            @Nullable String title,
            @Nullable String source,
            List<String> authors,
            Dated published,
            List<Span> body,
            @Nullable String text) {
        this(sha256, language, title, source, authors, published, body, text, List.of());
    }

    /** The number of the paragraph that the words stand in; empty where it has none. */
    public String paragraphOf(Evidence evidence) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.holds(evidence))
                .findFirst()
                .map(Paragraph::number)
                .orElse("");
    }
}
