package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which sentences are of another pair than the report's first: from one on in which somebody
 * of a third country's government sits opposite somebody of the pair's, until the pair's other
 * country is spoken of again.
 */
final class PairsTold {
    /** More third countries than this make a list, no further pairs. */
    private static final int MOST = 3;

    private final Passage passage;
    private final PartyMentions parties;
    private final Relation main;
    private final People people;
    private final List<Relation> ofSentence = new ArrayList<>();
    private final Set<Relation> others = new HashSet<>();
    private Relation now;

    /** Whether the stretch goes on behind its block: sessions do, talks told in passing do not. */
    private boolean lasting;

    PairsTold(Passage passage, PartyMentions parties, Relation main, People people) {
        this.passage = passage;
        this.parties = parties;
        this.main = main;
        this.people = people;
        this.now = main;
    }

    Stretches stretches() {
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            ofSentence.add(passage.isTitle(i) ? main : relation(i));
        }
        boolean many = others.isEmpty() || others.size() > MOST;
        return many
                ? new Stretches(passage, main, List.of(), 0)
                : new Stretches(passage, main, ofSentence, common(sentences));
    }

    /** What is told before any pair by itself is told of all pairs. */
    private int common(List<Sentence> sentences) {
        int common = 0;
        while (common < sentences.size()
                && (passage.isTitle(common)
                        || ofSentence.get(common).equals(main) && isOfAll(sentences.get(common)))) {
            common++;
        }
        return common == sentences.size() ? 0 : common;
    }

    private boolean isOfAll(Sentence sentence) {
        return pairs().stream().allMatch(pair -> names(sentence, otherOf(pair)))
                || pairs().stream().noneMatch(pair -> names(sentence, otherOf(pair)));
    }

    private Relation relation(int index) {
        Sentence sentence = passage.sentences().get(index);
        boolean opens =
                index == 0 || passage.sentences().get(index - 1).block() != sentence.block();
        Relation opened = opened(index, sentence);
        if (opened != null) {
            now = opened;
            return now;
        }
        if (opens && !lasting) {
            now = main;
        }
        Relation named = named(sentence);
        if (named == null) {
            return now;
        }
        if (opens || hasPersonOfOther(sentence, named)) {
            now = named;
        }
        return named;
    }

    /** The pair whose other country alone the sentence names; null for none, or several. */
    private @Nullable Relation named(Sentence sentence) {
        Relation only = null;
        for (Relation pair : pairs()) {
            if (names(sentence, otherOf(pair))) {
                if (only != null) {
                    return null;
                }
                only = pair;
            }
        }
        return only;
    }

    private List<Relation> pairs() {
        List<Relation> pairs = new ArrayList<>(others);
        pairs.add(main);
        return others.isEmpty() ? List.of() : pairs;
    }

    /** The country of a pair that not all pairs share. */
    private Party otherOf(Relation pair) {
        Relation against = pair.equals(main) ? others.iterator().next() : main;
        return pair.parties().stream()
                .filter(party -> !against.has(party))
                .findFirst()
                .orElse(pair.parties().getFirst());
    }

    private boolean hasPersonOfOther(Sentence sentence, Relation pair) {
        return people.between(sentence.from(), sentence.to()).stream()
                .anyMatch(named -> otherOf(pair).equals(people.told(named)));
    }

    private boolean names(Sentence sentence, Party party) {
        return parties.between(sentence.from(), sentence.to()).stream()
                        .anyMatch(
                                mention ->
                                        mention.party().equals(party) && mention.kind().isState())
                || people.between(sentence.from(), sentence.to()).stream()
                        .anyMatch(named -> party.equals(people.told(named)));
    }

    // ---- where another pair's stretch begins

    /** The pair whose session or talks the sentence opens; null for none. */
    private @Nullable Relation opened(int index, Sentence sentence) {
        Set<Party> third = third(sentence);
        if (third.isEmpty() && tellsDatedSession(sentence)) {
            third = thirdNamed(sentence);
        }
        if (third.size() != 1) {
            return null;
        }
        Party own = own(sentence);
        if (own == null) {
            return null;
        }
        boolean session = tellsSession(sentence) || tellsDatedSession(sentence);
        if (!session && !(tellsTalks(sentence) && isFollowed(index, sentence))) {
            return null;
        }
        Relation pair = new Relation(List.of(own, third.iterator().next()));
        others.add(pair);
        lasting = session;
        return pair;
    }

    /** Whose officials of rank the sentence names, of countries that are none of the pair's. */
    private Set<Party> third(Sentence sentence) {
        Set<Party> third = new HashSet<>();
        for (Named named : people.between(sentence.from(), sentence.to())) {
            Party party = people.told(named);
            if (party != null && named.hasName() && named.level() != null && !main.has(party)) {
                third.add(party);
            }
        }
        return third;
    }

    /**
     * "On 26 September, consultations between the ministries of Kazakhstan and Estonia took place".
     */
    private boolean tellsDatedSession(Sentence sentence) {
        boolean mechanism = false;
        boolean held = false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (undertakes(at) || passage.is(at, Category.CUES, "previous")) {
                return false;
            }
            mechanism |= passage.at(at, Category.MECHANISMS) != null;
            held |= passage.is(at, Category.CUES, "took-place");
        }
        return mechanism
                && held
                && passage.times(sentence.from(), sentence.to()).stream()
                        .anyMatch(time -> time.moment() instanceof Moment.Day);
    }

    /** The countries named beside the pair's. */
    private Set<Party> thirdNamed(Sentence sentence) {
        Set<Party> named = new HashSet<>();
        for (PartyMention mention : parties.between(sentence.from(), sentence.to())) {
            if (mention.kind().isState() && !main.has(mention.party())) {
                named.add(mention.party());
            }
        }
        return named;
    }

    /** The one side of the pair that the sentence names; the homeland where it names neither. */
    private @Nullable Party own(Sentence sentence) {
        List<Party> named =
                main.parties().stream().filter(party -> names(sentence, party)).toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        Party homeland = passage.language().homeland();
        return named.isEmpty() && main.has(homeland) ? homeland : null;
    }

    private boolean tellsSession(Sentence sentence) {
        boolean chair = false;
        boolean mechanism = false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            chair |= passage.is(at, Category.CUES, "chair");
            mechanism |= passage.at(at, Category.MECHANISMS) != null;
        }
        return mechanism && (chair || tellsTalks(sentence));
    }

    private boolean tellsTalks(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (undertakes(at)) {
                return false;
            }
            if (passage.is(at, Category.MEETINGS, "talks") && !passage.isInside(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is undertaken behind it in its block. */
    private boolean isFollowed(int index, Sentence sentence) {
        List<Sentence> sentences = passage.sentences();
        for (int i = index; i < sentences.size() && i < index + 6; i++) {
            Sentence one = sentences.get(i);
            for (int at = one.from(); at < one.to() && one.block() == sentence.block(); at++) {
                if (undertakes(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean undertakes(int at) {
        Hit act = passage.at(at, Category.ACTS);
        return act != null
                && !passage.isInside(at)
                && switch (act.value()) {
                    case "agree", "will", "ready", "propose", "invite" -> true;
                    default -> false;
                };
    }
}
