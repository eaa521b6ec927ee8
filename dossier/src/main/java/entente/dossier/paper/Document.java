package entente.dossier.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document, whatever form it leaves in: a third form is one more reader of this.
 *
 * @param language BCP 47
 * @param on the day that it tells as of; the only day that its file bears
 * @param pages "Page {0} of {1}" in its language
 */
public record Document(
        String language,
        String title,
        Marking marking,
        LocalDate on,
        String pages,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
        if (!pages.contains("{0}") || !pages.contains("{1}")) {
            throw new IllegalArgumentException(
                    "The page line (%s) lacks {0} or {1}. Maybe the page or their number is missing."
                            .formatted(pages));
        }
    }

    /** All words in it, in the order in which they are read. */
    public Stream<Words> words() {
        return blocks.stream().flatMap(Block::words);
    }

    public Stream<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast);
    }
}
