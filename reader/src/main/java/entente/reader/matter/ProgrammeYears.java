package entente.reader.matter;

import entente.domain.Dated;
import entente.reader.meeting.Timing;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Which years a programme is told to run in: those told behind it, else right before it. */
final class ProgrammeYears {
    private static final int BEHIND = 16;
    private static final int BEFORE = 10;

    private final Passage passage;
    private final Tokens tokens;
    private final Timing timing;

    ProgrammeYears(Passage passage, Timing timing) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.timing = timing;
    }

    Dated of(int from, int to, Sentence sentence) {
        TimeExpression time = behind(to, Math.min(sentence.to(), to + BEHIND));
        TimeExpression told =
                time == null ? before(Math.max(sentence.from(), from - BEFORE), from) : time;
        return told == null ? Dated.UNSAID : timing.resolve(told, Tense.UNSAID);
    }

    private @Nullable TimeExpression behind(int from, int to) {
        for (TimeExpression time : passage.times(from, to)) {
            if (isYears(time.moment()) && !isParted(from, time.from())) {
                return time;
            }
        }
        return null;
    }

    private @Nullable TimeExpression before(int from, int to) {
        TimeExpression last = null;
        for (TimeExpression time : passage.times(from, to)) {
            if (isYears(time.moment()) && !isParted(time.to(), to)) {
                last = time;
            }
        }
        return last;
    }

    private boolean isParted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isSign(at, ';')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYears(Moment moment) {
        return switch (moment) {
            case Moment.Year _, Moment.Years _, Moment.YearsAway _, Moment.Limit _ -> true;
            default -> false;
        };
    }
}
