package entente.reader.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report's text with what its form tells: where all reading starts.
 *
 * @param sha256 of the input bytes, 64 lower-case hexadecimal digits
 * @param verbatim whether {@code text} is the UTF-8 input itself (byte-order mark excluded); else
 *     it was extracted or converted
 * @param text what all offsets point into
 * @param blocks the text's paragraphs, headings and list items in order, without overlap, each
 *     trimmed of white space and never empty
 * @param witnesses what the page's metadata says of its date: witnesses, never the verdict
 *     (contract, rule 10)
 * @param declaredLanguage BCP 47, as the document says; null where it does not
 * @param notices what has to be said of how the file became this text
 */
public record Document(
        String sha256,
        boolean verbatim,
        String text,
        List<Block> blocks,
        List<Witness> witnesses,
        @Nullable String declaredLanguage,
        List<Notice> notices) {
    public Document {
        blocks = List.copyOf(blocks);
        witnesses = List.copyOf(witnesses);
        notices = List.copyOf(notices);
    }
}
