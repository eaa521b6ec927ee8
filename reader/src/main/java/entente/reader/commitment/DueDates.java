package entente.reader.commitment;

import entente.domain.Dated;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;

/** When undertakings are due (contract, rule 10). */
final class DueDates {
    private static final int LONGEST_AGREEMENT = 14;

    /** "continue to support": the verb is one of a clause's first words. */
    private static final int SUPPORT = 5;

    /**
     * What lies so many days before the meeting is when something cited was, not when it is due.
     */
    private static final int LONG_BEFORE = 60;

    private final Passage passage;
    private final Meetings meetings;
    private final Anchor anchor;

    DueDates(Passage passage, Meetings meetings, Anchor anchor) {
        this.passage = passage;
        this.meetings = meetings;
        this.anchor = anchor;
    }

    /**
     * A table's row is due when its column says, a planned session when it is held; all else when
     * its clause says, a deadline before a period ("complete the programme for 2026-2030 by 2025"),
     * or the event that it points to.
     */
    Dated of(Undertaking one) {
        Clause deadline = one.deadline;
        Dated told = deadline == null ? Dated.UNSAID : between(deadline.from(), deadline.to());
        if (!told.words().isEmpty()) {
            return one.last && told.when() instanceof When.Within(LocalDate _, LocalDate to)
                    ? new Dated(new When.By(to), told.words(), told.rule())
                    : told;
        }
        if (one.meeting != null) {
            return under(
                    Rule.DATE_OF_SESSION, meetings.whenPlannedBetween(one.from(), one.until()));
        }
        Dated written = between(one.from(), one.until());
        if (!written.words().isEmpty()) {
            return supportsHosting(one) ? ofYear(written) : written;
        }
        return pointsToEvent(one)
                ? ofEvent(passage.sentences().get(passage.sentenceOf(one.from())))
                : Dated.UNSAID;
    }

    private Dated between(int from, int until) {
        Dated period = Dated.UNSAID;
        for (TimeExpression time : passage.times(from, until)) {
            Dated due = of(time);
            if (!due.words().isEmpty() && !(time.moment() instanceof Moment.Years)) {
                return due;
            }
            period = period.words().isEmpty() ? due : period;
        }
        return period;
    }

    private static Dated under(Rule rule, Dated due) {
        return due.words().isEmpty() ? due : new Dated(due.when(), due.words(), rule.key());
    }

    private Dated of(TimeExpression time) {
        if (time.moment() instanceof Moment.Years && isAgreements(time)) {
            return Dated.UNSAID;
        }
        When when = anchor.resolve(time.moment(), Tense.FUTURE);
        boolean past = when instanceof When.Within within && isPast(within, time.moment());
        if (when instanceof When.Unsaid
                || past
                || passage.is(time.from() - 1, Category.CUES, "previous")) {
            return Dated.UNSAID;
        }
        return new Dated(
                when, List.of(passage.evidence(time.from(), time.to())), Rule.DATE_WRITTEN.key());
    }

    private boolean isPast(When.Within when, Moment moment) {
        boolean earlierYear = anchor.year() > 0 && when.to().getYear() < anchor.year();
        LocalDate met = meetings.subjectDay();
        return earlierYear
                || met != null && when.to().isBefore(met.minusDays(LONG_BEFORE))
                || moment instanceof Moment.FirstMonths
                        && anchor.day() != null
                        && when.to().isBefore(anchor.day());
    }

    /**
     * "Kế hoạch hành động giai đoạn 2021-2025": the period is the plan's, not the undertaking's.
     */
    private boolean isAgreements(TimeExpression time) {
        for (int at = Math.max(0, time.from() - LONGEST_AGREEMENT); at < time.from(); at++) {
            if (passage.at(at, Category.AGREEMENTS) != null) {
                return true;
            }
        }
        return false;
    }

    /** "support its hosting of COP17 in October 2026": due in the event's year. */
    private boolean supportsHosting(Undertaking one) {
        boolean supports = false;
        for (int at = one.from(); at < one.until(); at++) {
            supports |= at < one.from() + SUPPORT && passage.is(at, Category.MARKERS, "backs");
            if (supports
                    && (passage.is(at, Category.CUES, "host")
                            || passage.at(at, Category.ROLES) != null)) {
                return true;
            }
        }
        return false;
    }

    private static Dated ofYear(Dated due) {
        return due.when() instanceof When.Within(LocalDate from, LocalDate to)
                        && from.getYear() == to.getYear()
                ? new Dated(
                        new When.Within(
                                from.withDayOfYear(1), from.withMonth(12).withDayOfMonth(31)),
                        due.words(),
                        Rule.DATE_OF_EVENT.key())
                : due;
    }

    private boolean pointsToEvent(Undertaking one) {
        for (int at = one.from(); at < one.until(); at++) {
            if (passage.is(at, Category.CLASSES, "pointing")
                    || passage.at(at, Category.ROLES) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * "giúp Lào hoàn thành trọng trách này": support for a chairmanship is due in the year that the
     * sentence gives it.
     */
    private Dated ofEvent(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit role = passage.at(at, Category.ROLES);
            if (role != null) {
                for (TimeExpression time :
                        passage.times(role.to(), Math.min(sentence.to(), role.to() + 3))) {
                    return under(Rule.DATE_OF_EVENT, of(time));
                }
            }
        }
        return Dated.UNSAID;
    }
}
