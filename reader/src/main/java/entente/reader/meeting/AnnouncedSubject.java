package entente.reader.meeting;

import entente.domain.Status;
import entente.reader.lexicon.Category;
import entente.reader.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session that a report announces or calls off ("South Korea and Vietnam will hold their
 * strategic dialogue on Thursday", "The third session, which was scheduled for 20 February, has
 * been postponed"): the first one planned that its first sentences name.
 */
final class AnnouncedSubject {
    /** So many sentences from the lead on may announce it. */
    private static final int FIRST = 2;

    private final Setting setting;
    private final boolean headFirst;

    AnnouncedSubject(Setting setting) {
        this.setting = setting;
        this.headFirst = setting.passage().language().grammar().headFirst();
    }

    /** The session; null where none is announced. */
    @Nullable Draft among(List<Draft> drafts) {
        if (!setting.relation().isPair()) {
            return null;
        }
        for (Draft draft : drafts) {
            if (isAnnounced(draft)) {
                return draft;
            }
        }
        return null;
    }

    private boolean isAnnounced(Draft draft) {
        Sentence sentence = setting.sentenceOf(draft);
        boolean planned =
                draft.status == Status.PLANNED
                        || draft.status == Status.CANCELLED
                        || setting.hasCue(sentence, "cancelled");
        return planned
                && draft.mechanism != null
                && !setting.passage().isTitle(draft.sentence)
                && draft.sentence >= setting.lead()
                && draft.sentence < setting.lead() + (titleAnnounces() ? Setting.LEAD : FIRST)
                && draft.parties.equals(setting.relation().parties())
                && !isInvitedOrAgreed(draft, sentence)
                && (draft.certain || tellsHolding(draft, sentence));
    }

    /** "Foreign Minister to visit Muscat and Amman", "Bộ trưởng sẽ thăm Nhật Bản". */
    private boolean titleAnnounces() {
        Sentence title = setting.sentences().getFirst();
        for (int at = title.from(); at < title.to() && setting.passage().isTitle(0); at++) {
            boolean toBe =
                    setting.passage().is(at, Category.CUES, "planned")
                            || setting.passage().is(at, Category.CLASSES, "infinitive");
            if (toBe && setting.passage().is(at + 1, Category.MEETINGS, "visit")) {
                return true;
            }
        }
        return false;
    }

    /** "agreed to hold the next session": what a meeting agreed is not what is announced. */
    private boolean isInvitedOrAgreed(Draft draft, Sentence sentence) {
        boolean toCome = false;
        for (int at = sentence.from(); at < draft.from; at++) {
            toCome |= headFirst && setting.passage().is(at, Category.ACTS, "will");
            int accepted = setting.passage().hits().end(at, Category.ACTS, "none");
            if (accepted > at) {
                // "nhận lời mời của …", "at the invitation of": the invitation is why he goes.
                at = accepted - 1;
                continue;
            }
            if (setting.passage().is(at, Category.ACTS, "agree")
                    || setting.passage().is(at, Category.ACTS, "invite")
                    || setting.passage().is(at, Category.ACTS, "propose")
                    || !toCome
                            && setting.isEncounter(at)
                            && !setting.passage().is(at - 1, Category.ACTS, "will")) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsHolding(Draft draft, Sentence sentence) {
        for (int at = sentence.from(); at < draft.from; at++) {
            if (setting.passage().is(at, Category.MARKERS, "hold")
                    || setting.passage().is(at, Category.CUES, "chair")) {
                return true;
            }
        }
        return false;
    }
}
