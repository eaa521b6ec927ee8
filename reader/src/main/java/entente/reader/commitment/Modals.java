package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "hai bên sẽ …", "the two countries will …", "khẳng định Việt Nam sẽ …"; not what somebody only
 * hopes or foresees.
 */
final class Modals {
    private static final Set<String> CLAIMING = Set.of("claim", "agree", "ready", "claim-agreed");

    /** A session's name goes on for so many tokens behind its noun at most. */
    private static final int NAME = 6;

    private final Passage passage;
    private final Relation relation;
    private final Meetings meetings;
    private final Background background;
    private final Verbs verbs;
    private final Minutes minutes;
    private final Form form;

    Modals(
            Passage passage,
            Relation relation,
            Meetings meetings,
            Background background,
            Verbs verbs,
            Minutes minutes) {
        this.passage = passage;
        this.relation = relation;
        this.meetings = meetings;
        this.background = background;
        this.verbs = verbs;
        this.minutes = minutes;
        this.form = passage.language().grammar().inflected() ? Form.BASE : Form.ANY;
    }

    void read(Act act, @Nullable Act before, int end, Sentence sentence) {
        boolean claimed = before != null && CLAIMING.contains(before.kind());
        if (!isTold(act, claimed)
                || background.isConditional(act, sentence)
                || background.isRetold(act, sentence)) {
            return;
        }
        int from = act.takes("keep") ? act.from() : act.to();
        int session = sessionTold(act, sentence);
        if (session >= 0 && relation.isPair()) {
            // "The sixth meeting of the Committee will be held": the session is what is undertaken.
            Who both = new Who(relation.parties(), false);
            minutes.whole(act.by(both), session, end, Mode.AGREE);
            return;
        }
        Hit head = verbs.head(from, end);
        boolean mere =
                head == null
                        ? passage.hits().end(from, Category.CLASSES, "mere") > from
                        : isMere(head);
        if (!verbs.opens(from, end, form) || mere) {
            return;
        }
        boolean one = act.who().isOne();
        boolean planned = meetings.plannedBetween(from, end) != null;
        if (planned && one && relation.isPair()) {
            minutes.whole(
                    act.by(new Who(relation.parties(), false)), act.clause(), end, Mode.AGREE);
        } else if (planned || !one || claimed || head == null || !head.entry().has("w")) {
            minutes.each(act, from, end, form, one ? Mode.PLEDGE : Mode.AGREE);
        }
    }

    /**
     * Where the clause begins whose subject is a planned session, the subject found being of its
     * name ("the next | round", "consultations between | the deputy ministers will be held"); -1
     * where it is none.
     */
    private int sessionTold(Act act, Sentence sentence) {
        int clause = act.clause();
        int[] session = meetings.plannedBefore(act.from(), sentence.from());
        if (session == null || session[1] <= clause && !goesOn(session[1], clause)) {
            return -1;
        }
        int from = Math.min(session[0], clause);
        return from > sentence.from() && passage.is(from - 1, Category.CUES, "article")
                ? from - 1
                : from;
    }

    /** Whether the session's name goes on to the subject: "between", "of" and no comma. */
    private boolean goesOn(int name, int subject) {
        if (!passage.is(name, Category.CLASSES, "preposition") || subject - name > NAME) {
            return false;
        }
        for (int at = name; at < subject; at++) {
            if (passage.tokens().isSign(at)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether somebody's undertaking is told: a person's own "will" is one only where he says so, a
     * title's only of its own subject.
     */
    private boolean isTold(Act act, boolean claimed) {
        boolean himself = act.who().person() && act.who().isOne() && !claimed;
        boolean title = passage.isTitle(passage.sentenceOf(act.from())) && !act.own();
        return !act.who().isNobody() && !himself && !title;
    }

    /** Verbs by which nothing is undertaken: to be, to become, to travel, to be led by. */
    private boolean isMere(Hit verb) {
        return passage.hits().end(verb.from(), Category.CLASSES, "mere") >= verb.to()
                || passage.hits().end(verb.from() - 1, Category.CLASSES, "mere") >= verb.to();
    }
}
