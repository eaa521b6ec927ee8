package entente.reader.meeting;

import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;

/** How a session that is to come is told without "will" beside its name. */
final class ToBe {
    /** Between "to co-chair" and the name that it governs stand so many words at most. */
    private static final int GOVERNED = 6;

    /** What is planned further before the name is something else. */
    private static final int BEFORE = 60;

    private static final int LONGEST_ACT = 4;

    private final Passage passage;
    private final boolean headFirst;

    ToBe(Passage passage) {
        this.passage = passage;
        this.headFirst = passage.language().grammar().headFirst();
    }

    /**
     * "X, Y to hold ninth round of consultations", "Sắp diễn ra Tham khảo chính trị": a headline's
     * infinitive, or its word for soon, is its future.
     */
    boolean isToBe(Draft draft, Sentence sentence) {
        for (int at = Math.max(sentence.from(), draft.from - GOVERNED); at < draft.from; at++) {
            if (headFirst
                    ? passage.is(at, Category.CUES, "planned")
                    : passage.is(at, Category.CLASSES, "infinitive") && holds(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "is scheduled to visit … from 13 to 15 November to co-chair the 6th consultations". */
    boolean isPurposeOfPlan(Draft draft, Sentence sentence) {
        int from = Math.max(sentence.from(), draft.from - BEFORE);
        for (int at = from; at < draft.from - GOVERNED && !headFirst; at++) {
            if (passage.is(at, Category.CUES, "planned")) {
                return isToBe(draft, sentence);
            }
        }
        return false;
    }

    private boolean holds(int at) {
        return passage.is(at, Category.MARKERS, "hold") || passage.is(at, Category.CUES, "chair");
    }

    /** "nhận lời mời": the invitation that was accepted invites to nothing. */
    boolean isPartOfAct(int at) {
        for (int back = 1; back <= LONGEST_ACT; back++) {
            if (passage.hits().end(at - back, Category.ACTS, "none") > at) {
                return true;
            }
        }
        return false;
    }

    /** "sẽ dẫn đầu đoàn đại biểu … và đồng chủ trì Đối thoại …": one "sẽ" for both verbs. */
    boolean willChair(Draft draft) {
        for (int back = 1; back <= LONGEST_ACT && headFirst; back++) {
            if (passage.is(draft.from - back, Category.CUES, "chair")) {
                return true;
            }
        }
        return false;
    }
}
