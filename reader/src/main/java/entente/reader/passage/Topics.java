package entente.reader.passage;

import entente.domain.Area;
import entente.reader.lexicon.Category;
import entente.reader.text.Sentence;
import java.util.List;

/**
 * What a sentence is about before it says anything: the words that open it ("On trade, …", "Về nông
 * nghiệp, …"), and the heading that it stands under ("TRADE AND INVESTMENT").
 */
public final class Topics {
    private static final int LONGEST_OPENING = 14;

    /** Paragraphs that one heading stands above, at most. */
    private static final int MOST_BELOW = 20;

    private final Passage passage;
    private final Areas areas;
    private final Headings headings;
    private final int[] above;

    public Topics(Passage passage, Areas areas) {
        this.passage = passage;
        this.areas = areas;
        this.headings = new Headings(passage);
        this.above = above();
    }

    /** For each block the nearest heading above it; -1 for none. */
    private int[] above() {
        int[] nearest = new int[passage.blocks().size() + 1];
        int heading = -1;
        for (int block = 0; block < passage.blocks().size(); block++) {
            nearest[block] = heading >= 0 && block - heading <= MOST_BELOW ? heading : -1;
            if (headings.is(block)) {
                heading = block;
            }
        }
        return nearest;
    }

    /** The areas of what opens the sentence, then those of its heading. */
    public List<List<Area>> of(int token) {
        Sentence sentence = passage.sentences().get(passage.sentenceOf(token));
        int heading = above[sentence.block()];
        return List.of(
                opening(sentence),
                heading < 0
                        ? List.of()
                        : ofHeading(passage.sentences().get(headings.firstOf(heading))));
    }

    private List<Area> ofHeading(Sentence heading) {
        return areas.of(heading.from(), heading.to());
    }

    private List<Area> opening(Sentence sentence) {
        if (!passage.is(sentence.from(), Category.CLASSES, "topic")) {
            return List.of();
        }
        int last = Math.min(sentence.to(), sentence.from() + LONGEST_OPENING);
        for (int at = sentence.from() + 1; at < last; at++) {
            if (passage.tokens().isSign(at, ',') || passage.tokens().isSign(at, ':')) {
                return areas.of(sentence.from(), at);
            }
        }
        return List.of();
    }
}
