package entente.reader.meeting;

import entente.domain.Dated;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which time belongs to which meeting. */
public final class Timing {
    /** An agreement's name takes so many tokens at most. */
    private static final int AGREEMENT = 34;

    /** Behind a dateline's day stand an agency's name and its brackets. */
    private static final int AGENCY = 6;

    private final Passage passage;
    private final Anchor anchor;

    public Timing(Passage passage, Anchor anchor) {
        this.passage = passage;
        this.anchor = anchor;
    }

    /**
     * The time told behind the words, before the limit, or else before them; a period of years is
     * no meeting's time.
     */
    public @Nullable TimeExpression near(int start, int from, int to, int limit, boolean dayFirst) {
        TimeExpression inside = first(from, to, true);
        if (inside != null && isDay(inside.moment())) {
            return inside;
        }
        TimeExpression behind = first(to, limit, dayFirst);
        TimeExpression before = last(start, from, dayFirst);
        if (behind != null && before != null && dayFirst) {
            if (isDay(before.moment()) && !isDay(behind.moment())) {
                return before;
            }
            boolean only = isDay(behind.moment()) && !isDay(before.moment());
            return only || isDateline(before, start) ? behind : nearer(before, behind, from, to);
        }
        return behind != null ? behind : before;
    }

    /** "ISLAMABAD, Dec 3 (APP): The eighth round …": when it was written, before the first word. */
    private boolean isDateline(TimeExpression time, int start) {
        boolean filed = false;
        for (int at = start; at < time.from(); at++) {
            filed |= passage.at(at, Category.PLACES) != null;
            if (passage.tokens().isWord(at) && !passage.tokens().isCapital(at)) {
                return false;
            }
        }
        for (int at = time.to(); filed && at < time.to() + AGENCY; at++) {
            char sign = passage.tokens().sign(at);
            if (sign == ':' || sign == '-' || sign == '–' || sign == '—') {
                return true;
            }
        }
        return false;
    }

    private static TimeExpression nearer(
            TimeExpression before, TimeExpression behind, int from, int to) {
        return isDay(behind.moment()) && behind.from() - to <= from - before.to() ? behind : before;
    }

    private @Nullable TimeExpression first(int from, int to, boolean dayFirst) {
        TimeExpression any = null;
        for (TimeExpression time : passage.times(from, to)) {
            if (isTime(time.moment(), dayFirst) && !(dayFirst && isAnothers(time))) {
                if (!dayFirst || isDay(time.moment())) {
                    return time;
                }
                any = any == null ? time : any;
            }
        }
        return any;
    }

    private boolean isAnothers(TimeExpression time) {
        return isVisit(time) || isCited(time);
    }

    /** The day of a document: "the Agreement, signed on 21 August 2023". */
    private boolean isCited(TimeExpression time) {
        for (int back = 1; back <= 2; back++) {
            if (passage.is(time.from() - back, Category.CUES, "cited")) {
                return true;
            }
        }
        return passage.is(time.from() - 1, Category.CUES, "of-somebody") && isAgreements(time);
    }

    /** "the Agreement between … on Economic Cooperation of 30 March 2005". */
    private boolean isAgreements(TimeExpression time) {
        for (int at = time.from() - 1; at >= 0 && at > time.from() - AGREEMENT; at--) {
            if (passage.tokens().isSign(at, ',')
                    || passage.at(at, Category.SESSIONS) != null
                    || passage.at(at, Category.MECHANISMS) != null) {
                return false;
            }
            if (passage.at(at, Category.AGREEMENTS) != null && passage.tokens().isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    /** Days that are a visit's: "trong chuyến thăm từ ngày 11 đến 13/12". */
    private boolean isVisit(TimeExpression time) {
        for (int at = time.from() - 1;
                at > time.from() - 9 && time.moment() instanceof Moment.Days;
                at--) {
            if (passage.is(at, Category.MEETINGS, "visit")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable TimeExpression last(int from, int to, boolean dayFirst) {
        TimeExpression any = null;
        List<TimeExpression> times = passage.times(from, to);
        for (int i = times.size() - 1; i >= 0; i--) {
            TimeExpression time = times.get(i);
            if (isTime(time.moment(), dayFirst) && !(dayFirst && isAnothers(time))) {
                if (!dayFirst || isDay(time.moment())) {
                    return time;
                }
                any = any == null ? time : any;
            }
        }
        return any;
    }

    /** The first day told in a sentence; null for none. */
    public @Nullable TimeExpression day(Sentence sentence) {
        for (TimeExpression time : passage.times(sentence.from(), sentence.to())) {
            if (isDay(time.moment())) {
                return time;
            }
        }
        return null;
    }

    public static boolean isDay(Moment moment) {
        return moment instanceof Moment.Day
                || moment instanceof Moment.Days
                || moment instanceof Moment.Weekday
                || moment instanceof Moment.Weekdays
                || moment instanceof Moment.DaysAway;
    }

    /**
     * "In the first six months" may be when a session is planned; where one looks for the day that
     * a session was, it is a figure's time.
     */
    private static boolean isTime(Moment moment, boolean dayFirst) {
        return !(moment instanceof Moment.Years)
                && !(dayFirst && moment instanceof Moment.FirstMonths);
    }

    /** Resolves a time with its basis. */
    public Dated resolve(TimeExpression time, Tense tense) {
        When when = anchor.resolve(time.moment(), tense);
        if (when instanceof When.Unsaid) {
            return Dated.UNSAID;
        }
        boolean written =
                !(time.moment() instanceof Moment.Day d && d.year() == 0)
                        && !(time.moment() instanceof Moment.Month m && m.year() <= 0);
        return new Dated(
                when,
                List.of(passage.evidence(time.from(), time.to())),
                (written ? Rule.DATE_WRITTEN : Rule.DATE_YEAR_OF_TEXT).key());
    }
}
