package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose somebody is by what he says: "X said Chile would …" is Chile's, "X thanked Poland" is the
 * other side's.
 */
final class PartyBySpeech {
    /** The country stands so many words behind the verb at most. */
    private static final int BEHIND = 4;

    private final Passage passage;
    private final PartyMentions parties;
    private final Stretches stretches;

    PartyBySpeech(Passage passage, PartyMentions parties, Stretches stretches) {
        this.passage = passage;
        this.parties = parties;
        this.stretches = stretches;
    }

    /** The side that his words tell; null where they tell none. */
    @Nullable Party of(Individual person) {
        for (Named place : person.places) {
            Party told = at(place);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private @Nullable Party at(Named place) {
        Sentence sentence = passage.sentences().get(passage.sentenceOf(place.from()));
        Hit act = act(place, sentence);
        PartyMention mention = act == null ? null : mention(act, sentence);
        Relation relation = stretches.relationAt(place.from());
        if (act == null || mention == null || !relation.has(mention.party())) {
            return null;
        }
        return switch (act.value()) {
            case "claim" -> isSubject(mention) ? mention.party() : null;
            case "thank", "congratulate" -> relation.other(mention.party());
            default -> null;
        };
    }

    private @Nullable Hit act(Named place, Sentence sentence) {
        for (int at = place.to(); at < Math.min(sentence.to(), place.to() + 3); at++) {
            Hit act = passage.at(at, Category.ACTS);
            if (act != null
                    || passage.at(at, Category.ADVERBS) == null
                            && !passage.is(at, Category.CUES, "adverb")) {
                return act;
            }
        }
        return null;
    }

    private @Nullable PartyMention mention(Hit act, Sentence sentence) {
        for (int at = act.to(); at < Math.min(sentence.to(), act.to() + BEHIND); at++) {
            PartyMention mention = parties.at(at);
            if (mention != null) {
                return mention.kind() == PartyMention.Kind.NAME ? mention : null;
            }
        }
        return null;
    }

    /** "… said Chile would", "khẳng định Lào sẽ". */
    private boolean isSubject(PartyMention mention) {
        for (int at = mention.to(); at < mention.to() + 3; at++) {
            if (passage.is(at, Category.ACTS, "will") || passage.is(at, Category.ACTS, "ready")) {
                return true;
            }
        }
        return false;
    }
}
