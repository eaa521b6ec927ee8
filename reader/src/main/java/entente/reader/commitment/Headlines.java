package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import java.util.List;

/**
 * "Indonesia, Thailand to form strategic partnership": a title's infinitive is what both have
 * agreed to.
 */
final class Headlines {
    private final Passage passage;
    private final Relation relation;
    private final Subjects subjects;
    private final Verbs verbs;
    private final Edges edges;
    private final Minutes minutes;

    Headlines(
            Passage passage,
            Relation relation,
            Subjects subjects,
            Verbs verbs,
            Edges edges,
            Minutes minutes) {
        this.passage = passage;
        this.relation = relation;
        this.subjects = subjects;
        this.verbs = verbs;
        this.edges = edges;
        this.minutes = minutes;
    }

    /** Reads a title that holds no act. */
    void read(Sentence title) {
        if (!relation.isPair()) {
            return;
        }
        for (int at = title.from() + 1; at < title.to(); at++) {
            if (passage.is(at, Category.CLASSES, "infinitive")
                    && verbs.opens(at + 1, title.to(), Form.BASE)) {
                infinitive(at, title);
                return;
            }
        }
    }

    private void infinitive(int at, Sentence title) {
        Subject subject = subjects.endingAt(at, title);
        if (subject != null && subject.who().parties().equals(relation.parties())) {
            int end = edges.end(title.to(), at + 2);
            minutes.add(
                    new Undertaking(
                            Mode.AGREE,
                            relation.parties(),
                            List.of(),
                            Rule.TITLE_INFINITIVE,
                            at + 1,
                            end,
                            true));
        }
    }
}
