package entente.reader.meeting;

import entente.domain.MeetingKind;
import entente.domain.Status;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Round tables that were held beside the meeting that a report is about. */
final class RoundTables {
    /** So many tokens behind the name are its evidence, too: the topic stands there. */
    private static final int TOPIC = 16;

    private final Setting setting;
    private final Passage passage;

    RoundTables(Setting setting) {
        this.setting = setting;
        this.passage = setting.passage();
    }

    /** One a sentence at most. */
    List<Draft> beside(Draft subject) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            Hit hit = passage.isTitle(i) ? null : first(sentence);
            if (hit != null && setting.hasCue(sentence, "held")) {
                found.add(draft(hit, i, sentence, subject));
            }
        }
        return found;
    }

    private @Nullable Hit first(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.MEETINGS, "round-table")) {
                return passage.at(at, Category.MEETINGS);
            }
        }
        return null;
    }

    private Draft draft(Hit hit, int index, Sentence sentence, Draft subject) {
        Draft draft =
                new Draft(hit.from(), hit.to(), index, MeetingKind.ROUND_TABLE, Rule.ROUND_TABLE);
        draft.status = Status.HELD;
        draft.parties = setting.relation().parties();
        draft.when = subject.when;
        draft.where = subject.where;
        draft.evidence.add(passage.evidence(draft.from, Math.min(sentence.to(), draft.to + TOPIC)));
        return draft;
    }
}
