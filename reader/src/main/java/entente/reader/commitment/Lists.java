package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.intake.Block;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.List;

/** "Hai bên nhất trí:" and the lines below: each line is undertaken. */
final class Lists {
    private static final int LONGEST_HEAD = 12;

    private final Passage passage;
    private final Tokens tokens;
    private final Background background;
    private final Verbs verbs;
    private final Minutes minutes;

    Lists(Passage passage, Background background, Verbs verbs, Minutes minutes) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.background = background;
        this.verbs = verbs;
        this.minutes = minutes;
    }

    /** Whether next to nothing but a colon follows the act up to its sentence's end. */
    boolean opensAt(Act act, int end, Sentence sentence) {
        return end == sentence.to()
                && tokens.isSign(end - 1, ':')
                && end - act.to() <= LONGEST_HEAD;
    }

    /**
     * Notes the lines of the list that a sentence opens; gives the index of the last sentence read.
     */
    int read(Act act, int index) {
        List<Sentence> sentences = passage.sentences();
        if (background.isRetold(act, sentences.get(index))) {
            return index;
        }
        Block head = block(sentences.get(index));
        int last = index;
        while (last + 1 < sentences.size()) {
            Sentence line = sentences.get(last + 1);
            if (block(line).equals(head) || !verbs.opens(line.from(), line.to(), Form.ANY)) {
                return last;
            }
            minutes.each(act, line.from(), line.to(), Form.ANY, Mode.AGREE);
            last++;
        }
        return last;
    }

    private Block block(Sentence sentence) {
        return passage.blocks().get(sentence.block());
    }
}
