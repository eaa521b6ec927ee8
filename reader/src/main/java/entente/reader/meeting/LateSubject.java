package entente.reader.meeting;

import entente.reader.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the session that a report comes to only after some paragraphs ("Traders had little idea …
 * It was against this background that Kenya and Poland held their second political consultations in
 * Nairobi on Tuesday"): the first one that is told as held, by who chaired it or with its day.
 */
final class LateSubject {
    private final Setting setting;

    LateSubject(Setting setting) {
        this.setting = setting;
    }

    /** The session; null where none is told so. */
    @Nullable Draft among(List<Draft> drafts) {
        if (!setting.relation().isPair()) {
            return null;
        }
        for (Draft draft : drafts) {
            if (isToldAsHeld(draft)) {
                return draft;
            }
        }
        return null;
    }

    private boolean isToldAsHeld(Draft draft) {
        Sentence sentence = setting.sentenceOf(draft);
        return draft.mechanism != null
                && draft.certain
                && !draft.next
                && !draft.previous
                && !draft.isPlanned()
                && draft.sentence > setting.lead()
                && draft.parties.equals(setting.relation().parties())
                && (isChaired(sentence) || isDated(sentence));
    }

    private boolean isChaired(Sentence sentence) {
        return setting.hasCue(sentence, "chair")
                && setting.people().between(sentence.from(), sentence.to()).stream()
                        .anyMatch(named -> named.hasName());
    }

    private boolean isDated(Sentence sentence) {
        return setting.hasCue(sentence, "held")
                && !setting.hasCue(sentence, "background")
                && !setting.hasCue(sentence, "previous")
                && setting.timing().day(sentence) != null;
    }
}
