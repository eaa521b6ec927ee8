package entente.reader.meeting;

import entente.domain.MeetingKind;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;

/** Whether words that name a mechanism's body mean the body itself, and no session of it. */
final class BodyItself {
    /** Between a body's noun and "into operation" stand so many words at most. */
    private static final int PUT_TO_WORK = 9;

    /** "rules of procedure of the": so many words before the body at most. */
    private static final int POSSESSED = 8;

    private final Setting setting;
    private final Passage passage;

    BodyItself(Setting setting) {
        this.setting = setting;
        this.passage = setting.passage();
    }

    /** Whether it is to be set up, resumed or put to work, or something of its own is told. */
    boolean isMeant(Draft draft, int start) {
        return isCreated(draft, start)
                || isResumed(draft, start)
                || isTasked(draft, start)
                || isPossessor(draft)
                || isPutToWork(draft);
    }

    /** "establish a joint working group": the mechanism is planned, not a session of it. */
    private boolean isCreated(Draft draft, int start) {
        for (int at = Math.max(start, draft.from - 6); at < draft.from; at++) {
            if (passage.is(at, Category.CUES, "create")) {
                return true;
            }
        }
        return false;
    }

    /** "the composition of the committee", "quy chế hoạt động của Ủy ban": what it has. */
    private boolean isPossessor(Draft draft) {
        for (int back = 1; back <= POSSESSED && draft.ordinal == null; back++) {
            int end = passage.hits().end(draft.from - back, Category.MARKERS, "part-of");
            if (end == draft.from || end == draft.from - 1) {
                return true;
            }
        }
        return false;
    }

    /** "directed the Joint Technical Committee to …": it is told what to do, not to meet. */
    private boolean isTasked(Draft draft, int start) {
        for (int at = Math.max(start, draft.from - 3); at < draft.from && !draft.next; at++) {
            if (passage.is(at, Category.MARKERS, "tasks")) {
                return draft.ordinal == null;
            }
        }
        return false;
    }

    /** "sớm đưa Tiểu ban hợp tác … đi vào hoạt động": what is put to work is the body. */
    private boolean isPutToWork(Draft draft) {
        for (int at = draft.to; at < draft.to + PUT_TO_WORK; at++) {
            if (setting.tokens().isSign(at, ';') || setting.tokens().isSign(at, ',')) {
                return false;
            }
            if (passage.is(at, Category.CUES, "built")) {
                return draft.ordinal == null;
            }
        }
        return false;
    }

    /** A dialogue resumed at a time told meets then; a group resumed has yet to be called. */
    private boolean isResumed(Draft draft, int start) {
        if (draft.kind == MeetingKind.DIALOGUE && !draft.when.words().isEmpty()) {
            return false;
        }
        for (int at = Math.max(start, draft.from - 5); at < draft.from; at++) {
            if (passage.is(at, Category.MARKERS, "resume")) {
                return true;
            }
        }
        return false;
    }
}
