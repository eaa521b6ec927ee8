package entente.reader.passage;

import entente.reader.intake.Block;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** Which blocks are headings: short, alone, without a sentence's end, and not the title. */
public final class Headings {
    private static final int LONGEST = 12;

    /** "Part Four.", "IX.": so many tokens at most. */
    private static final int ENUMERATOR = 5;

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
        if (block <= firstParagraph || firstOf[block] < 0) {
            return false;
        }
        return is(block) && passage.blocks().get(block).shape() == Block.Shape.HEADING
                || passage.language().grammar().cased() && isInCapitals(block);
    }

    /** "IX. DATE AND VENUE OF THE NEXT SESSION": what counts it may be written otherwise. */
    private boolean isInCapitals(int block) {
        Tokens tokens = passage.tokens();
        List<Sentence> sentences = passage.sentences();
        int from = sentences.get(firstOf[block]).from();
        int to = from;
        for (int i = firstOf[block]; i < sentences.size() && i < firstOf[block] + 2; i++) {
            to = sentences.get(i).block() == block ? sentences.get(i).to() : to;
        }
        if (to - from > 2 * LONGEST || passage.isTitle(firstOf[block])) {
            return false;
        }
        for (int at = from; at < Math.min(to, from + ENUMERATOR); at++) {
            from = tokens.isSign(at, '.') && at + 1 < to ? at + 1 : from;
        }
        int words = 0;
        for (int at = from; at < to; at++) {
            if (tokens.isWord(at) && !tokens.isNumber(at)) {
                if (!tokens.isAllCapitals(at)) {
                    return false;
                }
                words++;
            }
        }
        return words > 1;
    }
}
