package entente.reader.meeting;

import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import java.util.List;
import java.util.Objects;

/** Who leads a side, and whether a session is what is led. */
final class SidesLed {
    /** Honorifics and an office before a name take so many tokens at most. */
    private static final int TITLES = 8;

    /** What is headed follows within so many tokens. */
    private static final int OBJECT = 11;

    private final Passage passage;
    private final People people;
    private final Relation relation;

    SidesLed(Passage passage, People people, Relation relation) {
        this.passage = passage;
        this.people = people;
        this.relation = relation;
    }

    /** "The Lao side was led by A", "A and B led the Japanese side". */
    boolean isLedBy(Named one, Sentence sentence) {
        for (int at = Math.max(sentence.from(), one.from() - 12);
                at < Math.min(sentence.to(), one.to() + 14);
                at++) {
            if (passage.is(at, Category.CUES, "lead") && near(at, one)) {
                return !relation.isPair() || relation.isFor(one.party());
            }
        }
        return false;
    }

    /**
     * "A and B headed today the fourth meeting", "leading their respective delegations": to head
     * the session itself, or both its sides, is to chair it.
     */
    boolean isOfSession(int lead, Sentence sentence) {
        for (int at = lead + 1; lead >= 0 && at < Math.min(sentence.to(), lead + OBJECT); at++) {
            if (passage.is(at, Category.MARKERS, "respective")) {
                return true;
            }
            if (passage.is(at, Category.CLASSES, "stand")
                    || passage.is(at, Category.CUES, "of-somebody")
                    || people.at(at) != null) {
                return false;
            }
            if (passage.at(at, Category.MECHANISMS) != null
                    || passage.at(at, Category.SESSIONS) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean near(int cue, Named one) {
        if (cue < one.from()) {
            return people.between(cue, one.from()).stream().noneMatch(Named::hasName)
                    || cue >= one.from() - 5;
        }
        List<Named> between =
                people.between(one.to(), cue).stream().filter(Named::hasName).toList();
        return between.isEmpty() || between.size() == 1 && isWith(one, between.getFirst());
    }

    /** "A and B led the Japanese side": both did. */
    private boolean isWith(Named one, Named next) {
        return next.from() - one.to() <= TITLES
                && passage.is(one.to(), Category.CUES, "and")
                && Objects.equals(one.party(), next.party());
    }
}
