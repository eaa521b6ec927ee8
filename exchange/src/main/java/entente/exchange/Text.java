package entente.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The exact text that is proposed. It is bound by the entry's salted hash, so that not a letter can
 * change unnoticed.
 *
 * @param title in each language that it has one in, by ISO 639-1 codes
 * @param texts the wording in each language, equally authentic
 * @param commitments each becomes a subject of its own
 * @param attachments documents that go along, by the SHA-256 of their bytes
 */
public record Text(
        Map<String, String> title,
        Map<String, String> texts,
        List<Undertaking> commitments,
        List<Attachment> attachments) {
    public Text {
        title = Map.copyOf(new TreeMap<>(title));
        texts = Map.copyOf(new TreeMap<>(texts));
        commitments = List.copyOf(commitments);
        attachments = List.copyOf(attachments);
    }

    /** A text of a title alone, in one language. */
    public static Text titled(String language, String title) {
        return new Text(Map.of(language, title), Map.of(), List.of(), List.of());
    }
}
