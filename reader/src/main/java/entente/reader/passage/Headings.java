package entente.reader.passage;

import entente.reader.intake.Block;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** Which blocks are headings: short, alone, without a sentence's end, and not the title. */
public final class Headings {
    private static final int LONGEST = 12;

    private final Passage passage;
    private final int[] firstOf;
    private final int firstParagraph;

    public Headings(Passage passage) {
        this.passage = passage;
        firstOf = new int[passage.blocks().size() + 1];
        Arrays.fill(firstOf, -1);
        List<Sentence> sentences = passage.sentences();
        for (int i = sentences.size() - 1; i >= 0; i--) {
            firstOf[sentences.get(i).block()] = i;
        }
        firstParagraph =
                sentences.stream()
                        .filter(sentence -> sentence.to() - sentence.from() > 2 * LONGEST)
                        .mapToInt(Sentence::block)
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    /** The first sentence of a block; -1 where it has none. */
    int firstOf(int block) {
        return firstOf[block];
    }

    /** Whether the block is one. */
    boolean is(int block) {
        int first = firstOf[block];
        if (first < 0 || passage.isTitle(first)) {
            return false;
        }
        Sentence sentence = passage.sentences().get(first);
        boolean whole =
                first + 1 >= passage.sentences().size()
                        || passage.sentences().get(first + 1).block() != block;
        Block.Shape shape = passage.blocks().get(block).shape();
        Tokens tokens = passage.tokens();
        return whole
                && sentence.to() - sentence.from() <= LONGEST
                && (shape == Block.Shape.HEADING || shape == Block.Shape.PARAGRAPH)
                && !tokens.isSign(sentence.to() - 1, '.')
                && !tokens.isSign(sentence.to() - 1, ';');
    }

    /**
     * Whether a block below the first paragraph is one that is written in capitals or marked as
     * one: it parts the text and tells nothing.
     */
    public boolean isLabel(int block) {
        if (block <= firstParagraph || !is(block)) {
            return false;
        }
        Sentence sentence = passage.sentences().get(firstOf[block]);
        boolean capitals = passage.language().grammar().cased();
        for (int at = sentence.from(); at < sentence.to() && capitals; at++) {
            capitals = !passage.tokens().isWord(at) || passage.tokens().isAllCapitals(at);
        }
        return capitals || passage.blocks().get(block).shape() == Block.Shape.HEADING;
    }
}
