package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;

/**
 * Where the adverbs, auxiliaries and words of time begin that stand before a token: found once, in
 * one pass.
 */
final class AdverbRuns {
    private static final int LONGEST = 4;

    private final Passage passage;

    /**
     * For each token, one more than where the last adverb that ends before it begins; 0 for none.
     */
    private final int[] last;

    /** For each token, where the adverbs before it begin. */
    private final int[] start;

    AdverbRuns(Passage passage) {
        this.passage = passage;
        this.last = new int[passage.tokens().size() + 1];
        this.start = new int[passage.tokens().size() + 1];
        for (Sentence sentence : passage.sentences()) {
            read(sentence);
        }
    }

    private void read(Sentence sentence) {
        start[sentence.from()] = sentence.from();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (at > sentence.from()) {
                start[at] = last[at] > sentence.from() ? start[last[at] - 1] : at;
            }
            Hit adverb = passage.at(at, Category.ADVERBS);
            note(at, adverb == null ? -1 : adverb.to());
            note(at, passage.hits().end(at, Category.CUES, "adverb"));
        }
    }

    private void note(int at, int end) {
        // The longer of two that end together began before: "ຍັງໄດ້", not "ໄດ້".
        if (end > at && end <= at + LONGEST && last[end] == 0) {
            last[end] = at + 1;
        }
    }

    /**
     * The first token of the adverbs in its sentence that end before the token; the token itself
     * where none do.
     */
    int before(int token) {
        return start[token];
    }
}
