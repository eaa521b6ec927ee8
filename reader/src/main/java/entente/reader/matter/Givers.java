package entente.reader.matter;

import entente.domain.Party;
import entente.reader.commitment.Commitments;
import entente.reader.commitment.Voice;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a programme: whose it is said to be, the subject of its verb of giving, or else who
 * speaks, and the other side where somebody is thanked or asked for it.
 */
final class Givers {
    private static final int VERB = 14;
    private static final int SUBJECT = 4;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final Relation relation;
    private final Commitments commitments;

    Givers(Passage passage, PartyMentions parties, Relation relation, Commitments commitments) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.relation = relation;
        this.commitments = commitments;
    }

    /** The giver of what is told between two tokens; null where nobody or both are told. */
    @Nullable Party of(int from, int to, Sentence sentence) {
        Party owner = owner(to, sentence);
        if (owner != null) {
            return owner;
        }
        for (int at = from; at > Math.max(sentence.from(), from - VERB); at--) {
            if (isGiving(at)) {
                Party subject = subject(at, sentence);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return speaker(commitments.voiceAt(from + 1, sentence));
    }

    private boolean isGiving(int at) {
        return passage.is(at, Category.PROGRAMMES, "give")
                || passage.is(at, Category.PROGRAMMES, "train")
                || passage.is(at, Category.PROGRAMMES, "send");
    }

    /** "của Chính phủ Việt Nam", "from the Government of India". */
    private @Nullable Party owner(int to, Sentence sentence) {
        if (to >= sentence.to() || !passage.is(to, Category.VISITS, "of")) {
            return null;
        }
        for (PartyMention mention : parties.between(to, Math.min(sentence.to(), to + SUBJECT))) {
            if (mention.kind().isState()) {
                return mention.party();
            }
        }
        return null;
    }

    /** The state whose name ends before the verb, with no sign between. */
    private @Nullable Party subject(int verb, Sentence sentence) {
        int from = verb;
        while (from > Math.max(sentence.from(), verb - SUBJECT)
                && !tokens.isSign(from - 1)
                && !passage.is(from - 1, Category.CUES, "and")) {
            from--;
        }
        List<PartyMention> near = parties.between(from, verb);
        for (int i = near.size() - 1; i >= 0; i--) {
            if (near.get(i).kind().isState() && isSubject(near.get(i).from(), sentence)) {
                return near.get(i).party();
            }
        }
        return null;
    }

    private boolean isSubject(int from, Sentence sentence) {
        return from == sentence.from() || !passage.is(from - 1, Category.CLASSES, "preposition");
    }

    private @Nullable Party speaker(Voice voice) {
        if (voice.parties().size() != 1) {
            return null;
        }
        Party party = voice.parties().getFirst();
        return voice.addresses() ? relation.other(party) : party;
    }
}
