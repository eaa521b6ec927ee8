package entente.reader.meeting;

import entente.domain.Dated;
import entente.domain.When;
import entente.reader.lexicon.Category;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.List;

/**
 * All days of a session of which one is told first ("ended on Tuesday. The two-day meeting, from 21
 * to 22 November, …"): the run of days that holds it, told with a session's noun.
 */
final class SessionDays {
    private final Setting setting;
    private final List<Sentence> sentences;

    /**
     * @param sentences those that may tell when the session was
     */
    SessionDays(Setting setting, List<Sentence> sentences) {
        this.setting = setting;
        this.sentences = sentences;
    }

    /** The run of days around the day; the same where none is told. */
    Dated around(Dated day, Tense tense) {
        if (sentences.isEmpty()) {
            return day;
        }
        if (day.when() instanceof When.Within visit
                && visit.from().isBefore(visit.to())
                && tellsVisit(sentences.getFirst())) {
            return within(day, visit, tense);
        }
        if (!(day.when() instanceof When.Within one)
                || !one.from().equals(one.to())
                || !tellsFirstOrLast(sentences.getFirst())) {
            return day;
        }
        for (Sentence sentence : sentences) {
            if (!namesSession(sentence)) {
                continue;
            }
            for (TimeExpression time : setting.passage().times(sentence.from(), sentence.to())) {
                Dated run =
                        time.moment() instanceof Moment.Days && !isVisits(time, sentence)
                                ? setting.timing().resolve(time, tense)
                                : Dated.UNSAID;
                if (run.when() instanceof When.Within days
                        && !days.from().isAfter(one.from())
                        && !days.to().isBefore(one.to())) {
                    return run;
                }
            }
        }
        return day;
    }

    /**
     * "visits Vietnam and co-chairs the fourth session from 4 to 6 March. The session took place on
     * 5 March": the visit's days hold the session's.
     */
    private Dated within(Dated day, When.Within visit, Tense tense) {
        for (Sentence sentence : sentences) {
            TimeExpression time = setting.timing().day(sentence);
            Dated told =
                    time == null
                                    || !setting.has(sentence, Category.SESSIONS)
                                    || !setting.hasCue(sentence, "held")
                            ? Dated.UNSAID
                            : setting.timing().resolve(time, tense);
            if (told.when() instanceof When.Within one
                    && one.from().equals(one.to())
                    && !one.from().isBefore(visit.from())
                    && !one.to().isAfter(visit.to())) {
                return told;
            }
        }
        return day;
    }

    private boolean tellsVisit(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (setting.passage().is(at, Category.MEETINGS, "visit")) {
                return true;
            }
        }
        return false;
    }

    /** "opened on Monday", "bế mạc chiều 24/3". */
    private boolean tellsFirstOrLast(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (setting.passage().is(at, Category.MARKERS, "first-or-last")) {
                return true;
            }
        }
        return false;
    }

    private boolean namesSession(Sentence sentence) {
        return setting.has(sentence, Category.SESSIONS)
                || setting.has(sentence, Category.MECHANISMS);
    }

    /** Days that are a visit's: its word stands before them. */
    private boolean isVisits(TimeExpression time, Sentence sentence) {
        for (int at = sentence.from(); at < time.from(); at++) {
            if (setting.passage().is(at, Category.MEETINGS, "visit")) {
                return true;
            }
        }
        return false;
    }
}
