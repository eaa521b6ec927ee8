package entente.reader.meeting;

import entente.domain.Status;
import entente.domain.When;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads whether a session was held, is planned or was called off. */
final class SessionStatus {
    /** An act further before the session's name than this governs something else. */
    private static final int ACT_BEFORE = 90;

    /** A session's name goes on for so many tokens behind its noun at most. */
    private static final int NAME = 14;

    /** Between "held" and the name that it governs stand so many words at most. */
    private static final int MET_FOR = 6;

    /** Between "postponed" and the new time stand so many words at most. */
    private static final int MOVED = 4;

    private final Setting setting;
    private final Passage passage;
    private final boolean headFirst;
    private final ToBe future;

    SessionStatus(Setting setting) {
        this.setting = setting;
        this.passage = setting.passage();
        this.headFirst = passage.language().grammar().headFirst();
        this.future = new ToBe(passage);
    }

    /** What the words around the name tell; null where they tell nothing. */
    @Nullable Status of(Draft draft) {
        if (draft.previous) {
            return Status.HELD;
        }
        Sentence sentence = setting.sentenceOf(draft);
        if (draft.next && hasTakenPlace(draft, sentence)) {
            draft.next = false;
            return null;
        }
        if (draft.next) {
            return isCancelled(sentence) ? Status.CANCELLED : Status.PLANNED;
        }
        if (isHeldBehind(draft, sentence)) {
            return null;
        }
        for (int at = draft.from - 1; at >= sentence.from() && at > draft.from - ACT_BEFORE; at--) {
            if (isMetFor(at, draft)) {
                return null;
            }
            Hit act = passage.at(at, Category.ACTS);
            if (act != null
                    && act.to() <= draft.from
                    && !act.value().equals("none")
                    && !passage.isInside(at)
                    && !future.isPartOfAct(at)
                    && !isNoun(at)) {
                return plansSomething(act)
                        ? isVenue(draft) ? null : Status.PLANNED
                        : around(draft, sentence);
            }
        }
        return around(draft, sentence);
    }

    /** "The next round of consultations was held on 14 February": next in its series, and held. */
    private boolean hasTakenPlace(Draft draft, Sentence sentence) {
        if (draft.sentence > setting.lead() + 1 || setting.hasCue(sentence, "planned-only")) {
            return false;
        }
        for (int at = draft.to; at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, "took-place")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "… will open the border, officials said as the 22nd session drew to a close": the session's
     * own verb, behind its name, says that it was.
     */
    private boolean isHeldBehind(Draft draft, Sentence sentence) {
        int last = Math.min(sentence.to(), draft.to + NAME);
        for (int at = draft.to; at < last && !headFirst; at++) {
            if (setting.tokens().isSign(at, ',')
                    || setting.tokens().isSign(at, ';')
                    || passage.at(at, Category.ACTS) != null) {
                return false;
            }
            if (isHeld(at)) {
                return !passage.is(at - 1, Category.CUES, "planned");
            }
        }
        return false;
    }

    /**
     * "agreed to open the road as they sat for the third round": they did sit, whatever is to be.
     */
    private boolean isMetFor(int at, Draft draft) {
        return !headFirst
                && draft.from - at <= MET_FOR
                && isHeld(at)
                && !passage.is(at - 1, Category.CUES, "planned")
                && !passage.is(at - 1, Category.CLASSES, "infinitive");
    }

    private static boolean plansSomething(Hit act) {
        return switch (act.value()) {
            case "agree", "ready", "invite", "propose", "will" -> true;
            default -> false;
        };
    }

    /** "At the fifth meeting, the two sides agreed": a session that something was agreed at. */
    private boolean isVenue(Draft draft) {
        return passage.is(draft.from - 1, Category.CUES, "venue")
                || passage.is(draft.from - 2, Category.CUES, "venue");
    }

    /** "The pledge came during": a noun, no act. */
    private boolean isNoun(int at) {
        return !headFirst
                && (passage.is(at - 1, Category.TIMES, "the")
                        || passage.is(at - 1, Category.CUES, "article"));
    }

    private @Nullable Status around(Draft draft, Sentence sentence) {
        return isPlannedAround(draft, sentence) ? Status.PLANNED : null;
    }

    private boolean isPlannedAround(Draft draft, Sentence sentence) {
        if (passage.isTitle(draft.sentence)) {
            return future.isToBe(draft, sentence);
        }
        for (int at = Math.max(sentence.from(), draft.from - 8); at < draft.from; at++) {
            if (passage.is(at, Category.CUES, "planned")) {
                return true;
            }
        }
        if (future.isPurposeOfPlan(draft, sentence)) {
            return true;
        }
        for (int at = Math.max(sentence.from(), draft.to);
                at < Math.min(sentence.to(), draft.to + 14);
                at++) {
            if (setting.tokens().isSign(at, ';') || isHeld(at) || opensClause(at)) {
                return false;
            }
            if (passage.is(at, Category.CUES, "planned")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "said after the 12th session that the two countries would": what is said to be is not the
     * session; "the session that will be held" is.
     */
    private boolean opensClause(int at) {
        return passage.is(at, Category.CLASSES, "that")
                && !passage.is(at + 1, Category.CUES, "planned");
    }

    /** The status of the meeting that the report is about. */
    Status ofSubject(Draft draft) {
        Sentence own = setting.sentenceOf(draft);
        if (isCancelled(own)) {
            return movedTo(draft) == null ? Status.CANCELLED : Status.PLANNED;
        }
        return isAnnounced(own, draft) && !isVenue(draft) ? Status.PLANNED : Status.HELD;
    }

    /**
     * Whether the report is about a meeting to come: its own sentence says "will" or "sẽ", and
     * nothing that it was.
     */
    private boolean isAnnounced(Sentence sentence, Draft draft) {
        boolean planned = future.isPurposeOfPlan(draft, sentence);
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, "chair")
                    && passage.is(at - 1, Category.CUES, "held")) {
                return false;
            }
            if (isHeld(at) && !isToBeHeld(at)) {
                return false;
            }
            // However long the name is, "sẽ diễn ra" behind it is its own verb.
            planned |= isHeld(at) && at >= draft.to;
            boolean will =
                    passage.is(at, Category.ACTS, "will")
                            || passage.is(at, Category.CUES, "planned");
            planned |= will && at < draft.to + 10 && at > draft.from - 12;
            planned |= will && at < draft.from && future.willChair(draft);
        }
        return planned;
    }

    private boolean isToBeHeld(int held) {
        return passage.is(held - 1, Category.ACTS, "will")
                || passage.hits().end(held - 3, Category.CUES, "planned") == held
                || headFirst
                        && (passage.is(held - 1, Category.CUES, "planned")
                                || passage.is(held - 2, Category.CUES, "planned"));
    }

    /** "Postponed to June", "hoãn sang tháng 6": the new time; null where none is told. */
    @Nullable TimeExpression movedTo(Draft draft) {
        Sentence sentence = setting.sentenceOf(draft);
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int behind = passage.hits().end(at, Category.CUES, "cancelled");
            if (behind > at) {
                for (TimeExpression time : passage.times(behind, behind + MOVED)) {
                    if (time.from() >= behind) {
                        return time;
                    }
                }
            }
        }
        return null;
    }

    private boolean isCancelled(Sentence sentence) {
        return setting.hasCue(sentence, "cancelled");
    }

    /**
     * Whether a session whose name is no more than its mechanism's noun is told as something that
     * was or will be held.
     */
    boolean isToldAsHeldOrPlanned(Draft draft, int start) {
        if (draft.isPlanned() && new BodyItself(setting).isMeant(draft, start)) {
            // "nối lại Nhóm công tác chung trong quý IV": the group, no session of it.
            return false;
        }
        boolean timed = !draft.when.words().isEmpty();
        boolean verb = hasVerb(draft, start);
        if (draft.isPlanned()) {
            return verb || timed;
        }
        return timed
                && (verb
                        || draft.when.when() instanceof When.Within w
                                && w.from().plusMonths(2).isAfter(w.to()));
    }

    /** "trước khi kết thúc quý III" tells a time, not that anything is over. */
    private boolean isHeld(int at) {
        return passage.is(at, Category.CUES, "held")
                && passage.hits().end(at - 2, Category.TIMES, "by") <= at;
    }

    private boolean hasVerb(Draft draft, int start) {
        for (int at = Math.max(start, draft.from - 7); at < draft.from; at++) {
            if (passage.is(at, Category.CUES, "chair")
                    || passage.is(at, Category.CUES, "host")
                    || isHold(at)) {
                return true;
            }
        }
        for (int at = draft.to; at < draft.to + 6; at++) {
            if (passage.is(at, Category.CUES, "host") || isHeld(at) && !draft.isPlanned()) {
                return true;
            }
        }
        return false;
    }

    /** A verb for holding or attending, whole: "họp" and no longer verb that begins with it. */
    private boolean isHold(int at) {
        Hit verb = passage.at(at, Category.VERBS);
        return verb != null && passage.hits().end(at, Category.MARKERS, "hold") == verb.to();
    }
}
