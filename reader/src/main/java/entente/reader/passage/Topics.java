package entente.reader.passage;

import entente.domain.Area;
import entente.reader.intake.Block;
import entente.reader.lexicon.Category;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * What a sentence is about before it says anything: the words that open it ("On trade, …", "Về nông
 * nghiệp, …"), and the heading that it stands under ("TRADE AND INVESTMENT").
 */
public final class Topics {
    private static final int LONGEST_HEADING = 12;
    private static final int LONGEST_OPENING = 14;

    /** Paragraphs that one heading stands above, at most. */
    private static final int MOST_BELOW = 20;

    private final Passage passage;
    private final Areas areas;
    private final int[] headings;
    private final int[] firstOf;

    public Topics(Passage passage, Areas areas) {
        this.passage = passage;
        this.areas = areas;
        firstOf = new int[passage.blocks().size() + 1];
        Arrays.fill(firstOf, -1);
        List<Sentence> sentences = passage.sentences();
        for (int i = sentences.size() - 1; i >= 0; i--) {
            firstOf[sentences.get(i).block()] = i;
        }
        headings = headings();
    }

    /** For each block the nearest heading above it; -1 for none. */
    private int[] headings() {
        int[] above = new int[passage.blocks().size() + 1];
        int heading = -1;
        for (int block = 0; block < passage.blocks().size(); block++) {
            above[block] = heading >= 0 && block - heading <= MOST_BELOW ? heading : -1;
            if (isHeading(block)) {
                heading = block;
            }
        }
        return above;
    }

    private boolean isHeading(int block) {
        int first = firstOf[block];
        if (first < 0 || passage.isTitle(first)) {
            return false;
        }
        Sentence sentence = passage.sentences().get(first);
        Tokens tokens = passage.tokens();
        int last = sentence.to() - 1;
        boolean whole =
                first + 1 >= passage.sentences().size()
                        || passage.sentences().get(first + 1).block() != block;
        boolean isShort = sentence.to() - sentence.from() <= LONGEST_HEADING;
        return whole
                && isShort
                && (passage.blocks().get(block).shape() == Block.Shape.HEADING
                        || passage.blocks().get(block).shape() == Block.Shape.PARAGRAPH)
                && !tokens.isSign(last, '.')
                && !tokens.isSign(last, ';');
    }

    /** The areas of what opens the sentence, then those of its heading. */
    public List<List<Area>> of(int token) {
        Sentence sentence = passage.sentences().get(passage.sentenceOf(token));
        int heading = headings[sentence.block()];
        return List.of(
                opening(sentence),
                heading < 0 ? List.of() : ofHeading(passage.sentences().get(firstOf[heading])));
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
