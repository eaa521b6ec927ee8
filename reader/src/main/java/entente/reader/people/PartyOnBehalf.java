package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose somebody is in whose name another speaks: "On behalf of King X, Minister Y of Jordan
 * invited", "Thay mặt Quốc vương X, Bộ trưởng Y mời".
 */
final class PartyOnBehalf {
    private final Passage passage;
    private final People people;

    PartyOnBehalf(Passage passage, People people) {
        this.passage = passage;
        this.people = people;
    }

    /** The party of the next one named behind; null where nobody speaks for him. */
    @Nullable Party of(Individual person) {
        for (Named place : person.places) {
            if (isSpokenFor(place)) {
                Sentence sentence = passage.sentences().get(passage.sentenceOf(place.from()));
                List<Named> behind = people.between(place.to(), sentence.to());
                return behind.isEmpty() ? null : people.told(behind.getFirst());
            }
        }
        return null;
    }

    private boolean isSpokenFor(Named place) {
        for (int back = 1; back <= 5; back++) {
            int end = passage.hits().end(place.from() - back, Category.MARKERS, "behalf");
            if (end > 0 && end >= place.from() - 1 && end <= place.from()) {
                return true;
            }
        }
        return false;
    }
}
