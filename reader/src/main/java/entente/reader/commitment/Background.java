package entente.reader.commitment;

import entente.domain.When;
import entente.reader.lexicon.Category;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the acts by which nothing is undertaken here and now: old ones retold, hopes, conditions,
 * nouns.
 */
final class Background {
    /** How long before the report's meeting an act is no longer of that meeting, in days. */
    private static final int OLD_AFTER = 25;

    /** "Kể từ khi". */
    private static final int LONGEST_SINCE = 3;

    /** Between "said" and "had agreed" stand so many words at most. */
    private static final int REPORTED = 9;

    private static final Set<String> UNBINDING =
            Set.of("weak", "assess", "welcome", "thank", "congratulate");

    private final Passage passage;
    private final Tokens tokens;
    private final Meetings meetings;
    private final Anchor anchor;
    private final boolean inflected;

    Background(Passage passage, Meetings meetings, Anchor anchor) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.meetings = meetings;
        this.anchor = anchor;
        this.inflected = passage.language().grammar().inflected();
    }

    /**
     * An old undertaking retold (contract, rule 1): "had agreed", "từng đặt quyết tâm", "in 2018
     * the two sides agreed", "eight months after the two decided".
     */
    boolean isRetold(Act act, Sentence sentence) {
        if (isSince(act.clause(), sentence)) {
            return true;
        }
        for (int at = Math.max(sentence.from(), act.from() - 5); at < act.from(); at++) {
            boolean previous =
                    !inflected && at >= act.clause() && passage.is(at, Category.CUES, "previous");
            boolean background = passage.is(at, Category.CUES, "background");
            if (previous || background && !isReported(at, sentence)) {
                return true;
            }
        }
        for (TimeExpression time : passage.times(sentence.from(), act.from())) {
            boolean opens = time.from() <= sentence.from() + 8 || time.from() > act.clause();
            if (opens && isPast(time.moment())) {
                return true;
            }
        }
        return false;
    }

    /** "The minister said the two countries had agreed to …": agreed before she said so, today. */
    private boolean isReported(int had, Sentence sentence) {
        if (!passage.is(had, Category.MARKERS, "pluperfect")) {
            return false;
        }
        for (int at = Math.max(sentence.from(), had - REPORTED); at < had; at++) {
            if (passage.is(at, Category.MARKERS, "reports")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "after", "sau khi" stand right before the clause; not "after talks the two …". */
    private boolean isSince(int clause, Sentence sentence) {
        for (int at = Math.max(sentence.from(), clause - LONGEST_SINCE); at < clause; at++) {
            if (passage.hits().end(at, Category.CLASSES, "since") == clause) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(Moment moment) {
        if (moment instanceof Moment.Years
                || moment instanceof Moment.FirstMonths
                || moment instanceof Moment.Limit) {
            return false;
        }
        LocalDate now = meetings.subjectDay();
        return anchor.resolve(moment, Tense.PAST) instanceof When.Within within
                && (now != null
                        ? within.to().isBefore(now.minusDays(OLD_AFTER))
                        : anchor.year() > 0 && within.to().getYear() < anchor.year());
    }

    /** A noun that only looks like the verb: "the agreed minutes", "at the request of". */
    boolean isNoun(Act act) {
        int before = act.from() - 1;
        return inflected
                && before >= 0
                && (passage.is(before, Category.CLASSES, "noun-before")
                        || tokens.isPossessive(before));
    }

    /**
     * Whether the act's clause hangs on a hope or an assessment: "hoped that the two sides will …".
     */
    boolean isHoped(Act act, @Nullable Act before) {
        if (before == null) {
            return false;
        }
        boolean weak = act.is("ready") ? before.is("weak") : UNBINDING.contains(before.kind());
        return weak && act.clause() >= before.to() && !isFresh(before.to(), act.clause());
    }

    /**
     * Whether a new clause of the same rank begins between: a semicolon, or a comma right before.
     */
    private boolean isFresh(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isSign(at, ';')) {
                return true;
            }
        }
        return tokens.isSign(to - 1, ',') && !inflected;
    }

    /** "if the two sides will …", "nơi hai bên sẽ …". */
    boolean isConditional(Act act, Sentence sentence) {
        for (int at = Math.max(sentence.from(), act.clause() - 3); at < act.clause(); at++) {
            if (passage.is(at, Category.CLASSES, "condition")) {
                return true;
            }
        }
        return false;
    }
}
