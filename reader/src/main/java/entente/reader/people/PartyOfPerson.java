package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose somebody is where the words of the office don't say: the side that is led, the other
 * than the one visited, the name's home, the other than the one met with, the language's homeland.
 * What is surer is asked of everybody before what is less so.
 */
final class PartyOfPerson {
    /** Between a visit and the country visited, and in that one's name, stand so many tokens. */
    private static final int VISIT = 4;

    /** A sentence's first words: "In his reply, his Angolan counterpart". */
    private static final int OPENING = 6;

    /** What somebody says takes so many words of his sentence at most. */
    private static final int SAYING = 80;

    /** Who met somebody is named so many tokens before him at most. */
    private static final int MET = 16;

    private final Passage passage;
    private final PartyMentions parties;
    private final Stretches stretches;
    private final People people;
    private final Roster roster;

    PartyOfPerson(
            Passage passage,
            PartyMentions parties,
            Stretches stretches,
            People people,
            Roster roster) {
        this.passage = passage;
        this.parties = parties;
        this.stretches = stretches;
        this.people = people;
        this.roster = roster;
    }

    void settleAll() {
        Collection<Individual> all = roster.all();
        new PartyInBrackets(passage, parties, stretches, people, roster).settle();
        settle(all, this::bySide);
        settle(all, this::byVisit);
        settle(all, new HostByPlace(passage, parties)::of);
        settle(all, new PartyBySpeech(passage, parties, stretches)::of);
        settle(all, new PartyOnBehalf(passage, people)::of);
        settle(all, person -> Surnames.home(person.name, relation(person)));
        settle(all, this::byOpposite);
        settle(all, this::byCounterpart);
        new PartyByOrder(passage, parties, stretches, people, roster).settle();
        Party homeland = passage.language().homeland();
        settle(all, person -> relation(person).has(homeland) ? homeland : null);
    }

    private static void settle(
            Collection<Individual> all, Function<Individual, @Nullable Party> rule) {
        for (Individual person : all) {
            if (person.party == null) {
                person.party = rule.apply(person);
            }
        }
    }

    /** The pair that is told of where somebody is named first. */
    private Relation relation(Individual person) {
        return stretches.relationAt(person.places.getFirst().from());
    }

    private Relation relation(Named place) {
        return stretches.relationAt(place.from());
    }

    private Sentence sentenceOf(Named place) {
        return passage.sentences().get(passage.sentenceOf(place.from()));
    }

    /** "The Kenyan delegation was headed by Principal Secretary X", "chaired for the EU". */
    private @Nullable Party bySide(Individual person) {
        for (Named place : person.places) {
            Sentence sentence = sentenceOf(place);
            Party before = leadBefore(place, sentence);
            Party led = before != null ? before : leadAfter(place, sentence);
            if (led != null) {
                return led;
            }
        }
        return null;
    }

    private boolean isLead(int token) {
        return passage.is(token, Category.CUES, "lead")
                || passage.is(token, Category.CUES, "chair");
    }

    private @Nullable Party leadBefore(Named place, Sentence sentence) {
        int lead = -1;
        for (int i = place.from() - 1; i >= Math.max(sentence.from(), place.from() - 6); i--) {
            lead = isLead(i) ? i : lead;
        }
        List<PartyMention> before =
                lead < 0 ? List.of() : parties.between(Math.max(sentence.from(), lead - 9), lead);
        if (before.isEmpty() || before.getLast().to() < lead - 4) {
            return null;
        }
        PartyMention nearest = before.getLast();
        if (nearest.kind() == PartyMention.Kind.CAPITAL
                || passage.is(nearest.from() - 1, Category.CUES, "at")) {
            // "… in Ankara on Tuesday, led by Trade Minister X": where, not whose.
            return null;
        }
        if (isContrasted(lead, place.from())) {
            // "X headed the Australian delegation, while Y …": whose Y is, is told behind.
            return null;
        }
        if (before.size() > 1 && isPairTold(before.get(before.size() - 2), nearest, place)) {
            // "between Kenya and Thailand, co-chaired by …": which of the two is not said.
            return null;
        }
        boolean another =
                people.between(nearest.to(), place.from()).stream().anyMatch(Named::hasName);
        return !another && relation(place).has(nearest.party()) ? nearest.party() : null;
    }

    private boolean isContrasted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, Category.CUES, "contrast")
                    && !passage.is(at, Category.CUES, "inside")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPairTold(PartyMention one, PartyMention other, Named place) {
        return other.from() - one.to() <= 1
                && !one.party().equals(other.party())
                && relation(place).has(one.party())
                && relation(place).has(other.party());
    }

    private @Nullable Party leadAfter(Named place, Sentence sentence) {
        for (int i = place.to(); i < Math.min(sentence.to(), place.to() + 4); i++) {
            List<PartyMention> behind =
                    isLead(i) ? parties.between(i, Math.min(sentence.to(), i + 11)) : List.of();
            if (!behind.isEmpty() && behind.getFirst().from() < i + 7) {
                PartyMention mention = behind.getFirst();
                boolean another =
                        behind.size() > 1 && isPairTold(mention, behind.get(1), place)
                                || !people.between(i, mention.from()).isEmpty()
                                || passage.is(mention.to(), Category.OFFICES, "counterpart");
                return relation(place).has(mention.party())
                                && !another
                                && mention.kind() != PartyMention.Kind.CAPITAL
                        ? mention.party()
                        : null;
            }
        }
        return null;
    }

    /**
     * Who visits a country of the pair comes from the other: "when President X paid a State Visit
     * to India".
     */
    private @Nullable Party byVisit(Individual person) {
        for (Named place : person.places) {
            Sentence sentence = sentenceOf(place);
            PartyMention visited = isMetBefore(place, sentence) ? null : visited(place, sentence);
            PartyMention before = visited == null ? visitedBefore(place) : null;
            if (before != null) {
                return relation(place).other(before.party());
            }
            if (visited != null) {
                return people.between(place.to(), visited.from()).isEmpty()
                        ? relation(place).other(visited.party())
                        : null;
            }
        }
        return null;
    }

    /** "chuyến thăm Việt Nam của Quốc vương X", "the visit to India by President X". */
    private @Nullable PartyMention visitedBefore(Named place) {
        int of = place.from() - 1;
        if (!passage.is(of, Category.CUES, "of-somebody")) {
            return null;
        }
        for (int at = of - 1; at >= of - VISIT; at--) {
            PartyMention mention = parties.at(at);
            if (mention != null && mention.kind().isState() && mention.to() == of) {
                return isVisited(at) ? mention : null;
            }
        }
        return null;
    }

    private boolean isVisited(int country) {
        for (int at = country - 1; at >= country - VISIT; at--) {
            Hit visit = passage.at(at, Category.MEETINGS);
            if (visit != null && visit.entry().is("visit")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PartyMention visited(Named place, Sentence sentence) {
        for (int at = place.to(); at < Math.min(sentence.to(), place.to() + 8); at++) {
            List<PartyMention> behind =
                    passage.is(at, Category.MEETINGS, "visit")
                            ? parties.between(at, Math.min(sentence.to(), at + 9))
                            : List.of();
            if (!behind.isEmpty()) {
                return behind.getFirst();
            }
            if (people.at(at) != null || passage.tokens().isSign(at, ';')) {
                return null;
            }
        }
        return null;
    }

    /** "Glynn met with Director X and visited Estonia": he did who met, not who was met. */
    private boolean isMetBefore(Named place, Sentence sentence) {
        int from = Math.max(sentence.from(), place.from() - MET);
        return people.between(from, place.from()).stream()
                .anyMatch(other -> other.hasName() && isMet(other, place));
    }

    /** "Secretary (West) called on X": whom somebody without a name meets. */
    private boolean isMet(Named other, Named place) {
        for (int at = other.to(); at < place.from(); at++) {
            if (passage.is(at, Category.MEETINGS, "courtesy-call")
                    || passage.is(at, Category.MEETINGS, "talks")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Minister Kakubo said … His Angolan counterpart, X, …": whom the sentence before named last
     * is of the other side.
     */
    private @Nullable Party byCounterpart(Individual person) {
        Named place = person.places.getLast();
        int next = passage.sentenceOf(place.from()) + 1;
        if (next >= passage.sentences().size()) {
            return null;
        }
        Sentence own = passage.sentences().get(next - 1);
        Sentence behind = passage.sentences().get(next);
        List<Named> others = people.between(behind.from(), behind.from() + OPENING);
        Party other =
                others.isEmpty() || !others.getFirst().counterpart()
                        ? null
                        : others.getFirst().party();
        boolean last =
                own.to() - place.to() <= SAYING
                        && people.between(place.to(), own.to()).stream().noneMatch(Named::hasName);
        return last && other != null ? relation(place).other(other) : null;
    }

    /**
     * Another of the same sentence belongs to one side of the pair, and the two stand against each
     * other.
     */
    private @Nullable Party byOpposite(Individual person) {
        for (Named place : person.places) {
            Relation relation = relation(place);
            Sentence sentence = sentenceOf(place);
            for (Named other : people.between(sentence.from(), sentence.to())) {
                Individual one = other.hasName() ? roster.of(other) : null;
                if (one != null && one != person && one.party != null && relation.has(one.party)) {
                    return relation.other(one.party);
                }
                Party met =
                        other.party() == null && !other.hasName()
                                ? people.holder(other)
                                : other.party();
                if (one == null && met != null && relation.has(met) && isMet(other, place)) {
                    return relation.other(met);
                }
            }
        }
        return null;
    }
}
