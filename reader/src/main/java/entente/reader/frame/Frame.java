package entente.reader.frame;

import entente.reader.intake.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a document is the report, and what the report says of itself. All offsets are UTF-16 code
 * units of the document's text, as in {@link Block}.
 *
 * @param title the headline, one of {@code body}; null where none can be told
 * @param body all blocks of the report in order: headline, bylines, paragraphs, items, headings,
 *     captions, sign-offs
 * @param bylines those of {@code body} that name the report's own time, place, author or source and
 *     tell nothing else: short lines under (seldom above) the headline and at the end. The first to
 *     be asked for the date of publication
 * @param dateline what the first paragraph begins with before its dash or colon: "New Delhi
 *     [India], January 16 (ANI)"; null for none
 * @param clocks furniture that shows a date: the page's clock, often the day when the page was
 *     fetched. The last to be asked
 * @param furniture all other blocks than those of {@code body}, clocks among them, in order
 * @param source agency or paper that the text itself credits, as written; null for none
 * @param authors of the byline, as written
 */
public record Frame(
        @Nullable Block title,
        List<Block> body,
        List<Block> bylines,
        @Nullable Dateline dateline,
        List<Block> clocks,
        List<Block> furniture,
        @Nullable String source,
        List<String> authors) {
    /**
     * The place, day and agency that a report opens with.
     *
     * @param start in UTF-16 code units, inclusive
     * @param end exclusive, before the dash or colon
     */
    public record Dateline(int start, int end) {}

    public Frame {
        body = List.copyOf(body);
        bylines = List.copyOf(bylines);
        clocks = List.copyOf(clocks);
        furniture = List.copyOf(furniture);
        authors = List.copyOf(authors);
    }

    /** The blocks that tell: those of the body that are no bylines. */
    public List<Block> telling() {
        Set<Block> own = Set.copyOf(bylines);
        return body.stream().filter(block -> !own.contains(block)).toList();
    }

    /**
     * The body as stretches: blocks that no furniture parts are one, so that the signs and spaces
     * between them belong to it. A stretch is a {@code Block} of shape PARAGRAPH.
     */
    public List<Block> stretches() {
        List<Block> stretches = new ArrayList<>();
        int parting = 0;
        for (Block block : body) {
            boolean parted = stretches.isEmpty();
            while (parting < furniture.size() && furniture.get(parting).start() < block.start()) {
                parting++;
                parted = true;
            }
            int start = parted ? block.start() : stretches.removeLast().start();
            stretches.add(
                    new Block(start, block.end(), Block.Shape.PARAGRAPH, Block.Region.UNSAID, 0));
        }
        return stretches;
    }
}
