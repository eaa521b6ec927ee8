package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose somebody is whom a traveller meets in a city: "In Suva, she will hold talks with Foreign
 * Minister X", "Tại Tokyo, Bộ trưởng gặp Ngoại trưởng X". The sentence begins with the city, and
 * nobody but he is met in it.
 */
final class HostByPlace {
    /** "In Honiara, on 23 April,": the city is one of the sentence's first words. */
    private static final int OPENING = 4;

    private final Passage passage;
    private final PartyMentions parties;

    HostByPlace(Passage passage, PartyMentions parties) {
        this.passage = passage;
        this.parties = parties;
    }

    /** The city's country; null where nothing says that he is met there. */
    @Nullable Party of(Individual person) {
        for (Named place : person.places) {
            Sentence sentence = passage.sentences().get(passage.sentenceOf(place.from()));
            PartyMention city = city(sentence);
            if (city != null && isMet(city.to(), place.from()) && place.office() != null) {
                return city.party();
            }
        }
        return null;
    }

    private @Nullable PartyMention city(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.from() + OPENING; at++) {
            PartyMention mention = parties.at(at);
            if (mention != null) {
                boolean city =
                        mention.kind() == PartyMention.Kind.CAPITAL
                                || mention.kind() == PartyMention.Kind.PLACE;
                boolean there = at > 0 && passage.is(at - 1, Category.CUES, "at");
                return city && there && passage.tokens().isSign(mention.to(), ',') ? mention : null;
            }
        }
        return null;
    }

    /** Whether a word for meeting stands between, and nothing is told by somebody else there. */
    private boolean isMet(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (parties.at(at) != null || passage.is(at, Category.CUES, "and")) {
                return false;
            }
            Hit meeting = passage.at(at, Category.MEETINGS);
            if (meeting != null) {
                return meeting.to() >= to - 1 && !meeting.entry().is("visit");
            }
        }
        return false;
    }
}
