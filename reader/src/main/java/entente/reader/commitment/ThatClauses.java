package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;

/**
 * "agreed that fees would be waived and that Lima would host the next round": clauses with subjects
 * of their own.
 */
final class ThatClauses {
    private final Passage passage;
    private final Tokens tokens;
    private final Subjects subjects;
    private final Meetings meetings;
    private final Verbs verbs;
    private final Edges edges;
    private final Minutes minutes;

    ThatClauses(
            Passage passage,
            Subjects subjects,
            Meetings meetings,
            Verbs verbs,
            Edges edges,
            Minutes minutes) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.subjects = subjects;
        this.meetings = meetings;
        this.verbs = verbs;
        this.edges = edges;
        this.minutes = minutes;
    }

    boolean isThat(int at) {
        return passage.is(at, Category.CLASSES, "that");
    }

    /** Whether the words say what shall be: "would", "should", "will". */
    boolean tellsWhatShallBe(int from, int end) {
        for (int at = from; at < end; at++) {
            if (isModal(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isModal(int at) {
        return passage.is(at, Category.ACTS, "will") || passage.is(at, Category.CLASSES, "modal");
    }

    /**
     * Notes what the clauses behind the first "that" undertake; an infinitive may end them: "and to
     * meet again".
     */
    void read(Act act, int from, int end, Sentence sentence) {
        int start = from;
        for (int at = from; at < end; at++) {
            if (isRestart(at)) {
                one(act, start, at, sentence);
                start = at + 1;
            } else if (isInfinitive(at, end)) {
                one(act, start, at, sentence);
                minutes.each(act, at + 1, end, Form.BASE, Mode.AGREE);
                return;
            }
        }
        one(act, start, end, sentence);
    }

    private boolean isRestart(int at) {
        return isThat(at)
                && (isBehindAnd(at) || tokens.isSign(at - 1, ',') || tokens.isSign(at - 1, ';'));
    }

    private boolean isInfinitive(int at, int end) {
        return passage.is(at, Category.CLASSES, "infinitive")
                && isBehindAnd(at)
                && verbs.opens(at + 1, end, Form.BASE);
    }

    private boolean isBehindAnd(int at) {
        return passage.hits().end(at - 1, Category.CUES, "and") == at;
    }

    private void one(Act act, int from, int next, Sentence sentence) {
        int end = edges.end(next, from);
        if (tellsWhatShallBe(from, end)) {
            clause(act, from, end, sentence);
        }
    }

    /** Notes a clause: what its own subject shall do without that subject, all else whole. */
    void clause(Act act, int from, int end, Sentence sentence) {
        int modal = from;
        while (modal < end && !isModal(modal)) {
            modal++;
        }
        Subject subject = subjects.endingAt(modal, sentence);
        boolean hosts = meetings.plannedBetween(from, end) != null;
        if (subject == null || subject.who().isNobody() || subject.from() > from + 1 || hosts) {
            minutes.whole(act, from, end, Mode.AGREE);
            return;
        }
        Hit will = passage.at(modal, Category.ACTS);
        boolean future = will != null && will.entry().has("keep");
        int behind = future ? modal : will != null ? will.to() : modal + 1;
        if (passage.is(behind, Category.CLASSES, "mere")) {
            minutes.whole(act, from, end, Mode.AGREE);
            return;
        }
        boolean alone = subject.who().isOne() && act.who().parties().size() != 2;
        minutes.each(alone ? act.by(subject.who()) : act, behind, end, Form.BASE, Mode.AGREE);
    }
}
