package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "đề nghị hai bên …", "proposed that …", "asked the Thai side to …". */
final class Proposals {
    private static final int MOST_STEPS = 14;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions mentions;
    private final Background background;
    private final Verbs verbs;
    private final ThatClauses thatClauses;
    private final Agreed agreed;
    private final Minutes minutes;
    private final boolean inflected;

    Proposals(
            Passage passage,
            PartyMentions mentions,
            Background background,
            Verbs verbs,
            ThatClauses thatClauses,
            Agreed agreed,
            Minutes minutes) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.mentions = mentions;
        this.background = background;
        this.verbs = verbs;
        this.thatClauses = thatClauses;
        this.agreed = agreed;
        this.minutes = minutes;
        this.inflected = passage.language().grammar().inflected();
    }

    void read(Act act, int end, Sentence sentence) {
        if (background.isRetold(act, sentence) || background.isNoun(act)) {
            return;
        }
        int from = pastAddressee(act.region(), end);
        read(minutes.notToOneself(act, from), from, end, sentence);
    }

    private void read(Act act, int from, int end, Sentence sentence) {
        if (act.takes("that")) {
            that(act, end);
        } else if (verbs.opens(from, end, Form.ANY)) {
            minutes.each(act, from, end, Form.ANY, Mode.PROPOSE);
        } else if (inflected && act.takes("np") && end - from > 2 && !tokens.isSign(from)) {
            thing(act, from, end, sentence);
        }
    }

    /** "proposed that Ireland ratify the agreement and support …"; whole where no verb shows. */
    private void that(Act act, int end) {
        int at = act.to();
        for (int step = 0; step < MOST_STEPS && at < end; step++) {
            int next = pastAddress(at);
            if (next == at) {
                break;
            }
            at = next;
            if (verbs.at(at, end, Form.BASE) != null) {
                minutes.each(act, at, end, Form.BASE, Mode.PROPOSE);
                return;
            }
        }
        minutes.whole(act, act.to(), end, Mode.PROPOSE);
    }

    /** "proposed the two sides should …", "proposed a roadmap". */
    private void thing(Act act, int from, int end, Sentence sentence) {
        if (thatClauses.tellsWhatShallBe(from, end)) {
            thatClauses.clause(act, from, end, sentence);
        } else {
            agreed.thing(act, from, end, Mode.PROPOSE);
        }
    }

    /**
     * "đề nghị phía Lào …", "asked the Thai side to …": the token behind whom the words are said
     * to.
     */
    private int pastAddressee(int from, int end) {
        int at = from;
        for (int step = 0; step < MOST_STEPS && at < end; step++) {
            int next = pastAddress(at);
            if (next == at) {
                break;
            }
            at = next;
            if (at < end
                    && passage.is(at, Category.CLASSES, "infinitive")
                    && verbs.opens(at + 1, end, Form.BASE)) {
                return at + 1;
            }
            if (!inflected && verbs.opens(at, end, Form.ANY)) {
                return at;
            }
        }
        return inflected ? from : at;
    }

    /** The token behind one word or name of an address; the token itself where it is none. */
    private int pastAddress(int at) {
        Hit side = passage.at(at, Category.SIDES);
        if (side != null && !side.value().equals("none")) {
            return side.to();
        }
        PartyMention mention = mentions.at(at);
        if (mention != null) {
            return mention.to();
        }
        @Nullable Hit office = passage.at(at, Category.OFFICES);
        if (office == null) {
            office = passage.at(at, Category.PORTFOLIOS);
        }
        if (office != null) {
            return office.to();
        }
        boolean address =
                passage.is(at, Category.CLASSES, "address")
                        || tokens.isCapital(at) && tokens.isWord(at);
        return address ? at + 1 : at;
    }
}
