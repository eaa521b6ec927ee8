package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMentions;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;

/** What is agreed, decided, resolved: "nhất trí sẽ …", "agreed to …", "agreed on a roadmap". */
final class Agreed {
    private static final int MOST_WORDS_BEFORE_COMPLEMENT = 16;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions mentions;
    private final Background background;
    private final Verbs verbs;
    private final Edges edges;
    private final ThatClauses thatClauses;
    private final Minutes minutes;
    private final boolean inflected;

    Agreed(
            Passage passage,
            PartyMentions mentions,
            Background background,
            Verbs verbs,
            Edges edges,
            ThatClauses thatClauses,
            Minutes minutes) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.mentions = mentions;
        this.background = background;
        this.verbs = verbs;
        this.edges = edges;
        this.thatClauses = thatClauses;
        this.minutes = minutes;
        this.inflected = passage.language().grammar().inflected();
    }

    void read(Act act, int end, Sentence sentence) {
        if (background.isRetold(act, sentence) || background.isNoun(act)) {
            return;
        }
        if (!act.takes("bare")) {
            complement(act, edges.pastColon(act.region(), end), end);
            return;
        }
        int from = inflected ? complementOf(act, end) : act.to();
        if (from >= 0 && thatClauses.isThat(from)) {
            if (thatClauses.tellsWhatShallBe(from, end)) {
                thatClauses.read(act, from + 1, end, sentence);
            }
        } else if (from >= 0) {
            complement(act, from, end);
        }
    }

    private void complement(Act act, int from, int end) {
        Form form = form(act);
        if (verbs.opens(from, end, form)) {
            minutes.each(act, from, end, form, Mode.AGREE);
        } else if (!inflected) {
            nominal(act, from, end);
        } else if (act.takes("np")) {
            thing(act, from, end, Mode.AGREE);
        } else {
            minutes.each(act, from, end, form, Mode.AGREE);
        }
    }

    private Form form(Act act) {
        if (!inflected || act.takes("ing")) {
            return Form.ANY;
        }
        return act.takes("np") && !act.takes("inf") ? Form.ING : Form.BASE;
    }

    /**
     * "nhất trí Việt Nam sẽ …" is the inner act's; "nhất trí chương trình hành động" is said, not
     * undertaken.
     */
    private void nominal(Act act, int from, int end) {
        if (act.takes("keep")) {
            minutes.each(act, from, end, Form.ANY, Mode.AGREE);
            return;
        }
        boolean inner =
                from >= end
                        || tokens.isSign(from)
                        || passage.at(from, Category.SIDES) != null
                        || mentions.at(from) != null;
        if (!inner) {
            minutes.remark(act, end);
        }
    }

    /** "agreed on a roadmap", "proposed a roadmap": the thing is itself undertaken or proposed. */
    void thing(Act act, int from, int end, Mode mode) {
        if (end - from >= 2) {
            minutes.each(act, from, end, Form.ING, mode);
        }
    }

    /**
     * Where the complement of a bare verb begins, past words of place and time: "agreed in Bangkok
     * on Friday to …"; -1 for none.
     */
    private int complementOf(Act act, int end) {
        for (int at = act.to(); at < Math.min(end, act.to() + MOST_WORDS_BEFORE_COMPLEMENT); at++) {
            if (passage.is(at, Category.CLASSES, "infinitive")
                    && verbs.opens(at + 1, end, Form.BASE)) {
                return at + 1;
            }
            if (thatClauses.isThat(at)) {
                return at;
            }
            Hit inner = passage.at(at, Category.ACTS);
            if (tokens.isSign(at, ';') || inner != null && !passage.is(at, Category.ACTS, "none")) {
                return -1;
            }
        }
        return -1;
    }
}
