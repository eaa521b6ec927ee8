package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose two people are whom nothing else tells: "X and Y chaired the second consultations between
 * Poland and Chile" names them in one order; so does the sentence before ("The ministries of Poland
 * and Chile held … The talks were chaired by X and Y").
 */
final class PartyByOrder {
    private final Passage passage;
    private final PartyMentions parties;
    private final Stretches stretches;
    private final People people;
    private final Roster roster;

    PartyByOrder(
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

    void settle() {
        for (int i = 0; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            if (!passage.isTitle(i) && tellsChairing(sentence)) {
                settle(sentence, i == 0 ? null : passage.sentences().get(i - 1));
            }
        }
    }

    private boolean tellsChairing(Sentence sentence) {
        boolean led = false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, "chair")) {
                return true;
            }
            led |= passage.is(at, Category.CUES, "lead");
        }
        return led && namesMechanism(sentence);
    }

    /** "The consultations took place in Vilnius, led by X and Y": who leads the sides chairs. */
    private boolean namesMechanism(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.at(at, Category.MECHANISMS) != null) {
                return true;
            }
        }
        return false;
    }

    private void settle(Sentence sentence, @Nullable Sentence before) {
        List<Individual> unsaid = new ArrayList<>();
        for (Named named : people.between(sentence.from(), sentence.to())) {
            Individual one = named.hasName() ? roster.of(named) : null;
            if (one != null && one.party != null) {
                return;
            }
            if (one != null && !unsaid.contains(one)) {
                unsaid.add(one);
            }
        }
        List<Party> pair = pair(sentence);
        if (pair.isEmpty() && before != null) {
            pair = pair(before);
        }
        if (unsaid.size() == 2 && pair.size() == 2) {
            unsaid.get(0).party = pair.get(0);
            unsaid.get(1).party = pair.get(1);
        }
    }

    /** The pair in the order in which the sentence names it. */
    private List<Party> pair(Sentence sentence) {
        Relation relation = stretches.relationAt(sentence.from());
        return parties.between(sentence.from(), sentence.to()).stream()
                .filter(mention -> mention.kind().isState() && relation.has(mention.party()))
                .map(PartyMention::party)
                .distinct()
                .toList();
    }
}
