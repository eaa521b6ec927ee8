package entente.reader.meeting;

import entente.domain.Dated;
import entente.domain.MeetingKind;
import entente.domain.Status;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pair's next talks, where the report is about talks that are no session of a mechanism: "The
 * next talks will be held in Savannakhet in 2025". Those without a time are none.
 */
final class NextTalks {
    private static final String NOUN = "talks-noun";

    /** "Next" and the words that belong to it. */
    private static final int LONGEST_NEXT = 3;

    private final Setting setting;
    private final Passage passage;
    private final Hosts hosts;

    NextTalks(Setting setting) {
        this.setting = setting;
        this.passage = setting.passage();
        this.hosts = new Hosts(setting);
    }

    /** The first that the report tells of behind its subject; none or one. */
    List<Draft> after(Draft subject) {
        boolean talks = subject.kind == MeetingKind.TALKS && subject.mechanism == null;
        for (int i = subject.sentence + 1;
                talks && setting.relation().isPair() && i < passage.sentences().size();
                i++) {
            Draft found = in(passage.sentences().get(i), i, subject);
            if (found != null) {
                return List.of(found);
            }
        }
        return List.of();
    }

    private @Nullable Draft in(Sentence sentence, int index, Draft subject) {
        if (!isToBe(sentence) || setting.has(sentence, Category.MECHANISMS)) {
            return null;
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int end = passage.hits().end(at, Category.MARKERS, NOUN);
            if (end > at && isNext(at, end)) {
                return planned(at, end, sentence, index, subject);
            }
        }
        return null;
    }

    /** Planned in so many words, or invited to. */
    private boolean isToBe(Sentence sentence) {
        boolean toBe = setting.hasCue(sentence, "planned");
        for (int at = sentence.from(); at < sentence.to() && !toBe; at++) {
            toBe = passage.is(at, Category.ACTS, "invite") && !passage.isInside(at);
        }
        return toBe;
    }

    private boolean isNext(int from, int to) {
        if (passage.language().grammar().headFirst()) {
            return passage.is(to, Category.CUES, "next");
        }
        for (int back = 1; back <= LONGEST_NEXT; back++) {
            if (passage.hits().end(from - back, Category.CUES, "next") == from) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft planned(int from, int to, Sentence sentence, int index, Draft subject) {
        TimeExpression time =
                setting.timing().near(sentence.from(), from, to, sentence.to(), false);
        Dated when = time == null ? Dated.UNSAID : setting.timing().resolve(time, Tense.FUTURE);
        if (when.words().isEmpty()) {
            return null;
        }
        Draft draft = new Draft(from, to, index, MeetingKind.TALKS, Rule.SESSION_NEXT);
        draft.next = true;
        draft.status = Status.PLANNED;
        draft.parties = subject.parties;
        draft.when = when;
        hosts.settle(draft, sentence.from(), sentence.to());
        draft.evidenceFrom(passage);
        return draft;
    }
}
