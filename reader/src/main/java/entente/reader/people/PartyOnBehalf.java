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
    /** "The" may stand before an office. */
    private static final int BEHIND = 2;

    private final Passage passage;
    private final People people;

    PartyOnBehalf(Passage passage, People people) {
        this.passage = passage;
        this.people = people;
    }

    /** The party of who speaks for him; null where nobody does. */
    @Nullable Party of(Individual person) {
        for (Named place : person.places) {
            if (isSpokenFor(place)) {
                Sentence sentence = passage.sentences().get(passage.sentenceOf(place.from()));
                return speaker(place, sentence);
            }
        }
        return null;
    }

    /**
     * Who is named before, in the same sentence; else who is named right behind the comma. "On
     * behalf of King X, he invited" names nobody who speaks.
     */
    private @Nullable Party speaker(Named place, Sentence sentence) {
        List<Named> before = people.between(sentence.from(), place.from());
        if (!before.isEmpty()) {
            return people.told(before.getLast());
        }
        int next = passage.tokens().isSign(place.to(), ',') ? place.to() + 1 : place.to();
        List<Named> behind = people.between(place.to(), next + BEHIND);
        return behind.isEmpty() ? null : people.told(behind.getFirst());
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
