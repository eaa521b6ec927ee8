package entente.domain.follow.said;

import entente.domain.Agreement;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Meeting;
import entente.domain.Mode;
import entente.domain.Observance;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.When;
import entente.domain.follow.Likeness;
import entente.domain.follow.Saying;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that something was undertaken, with all that the report tells beside it.
 *
 * @param day when; null where it is not known
 * @param on the same as it is shown
 * @param at the id of the session at which it was said; null where the report is about none
 * @param plan the planned meeting that it undertakes to hold; null for none
 * @param session that meeting's session as all reports tell it
 * @param projects those that its words name
 * @param observance the one that its words name; null for none
 * @param role the chairmanship or membership that it speaks of or is due in; null for none
 * @param agreement the agreement that it undertakes to carry out
 * @param listed the name under which that agreement is listed
 * @param likeness why it is one of those that were said before
 */
public record Said(
        Filing filing,
        Filed<Commitment> filed,
        @Nullable LocalDate day,
        When on,
        @Nullable String at,
        @Nullable Filed<Meeting> plan,
        @Nullable String session,
        List<Project> projects,
        @Nullable Observance observance,
        @Nullable Role role,
        @Nullable Agreement agreement,
        @Nullable FindingId listed,
        Wording wording,
        Likeness likeness) {
    /** The earliest first; those whose day is unknown before all others, so that none is newest. */
    public static final Comparator<Said> EARLIEST_FIRST =
            Comparator.comparing(Said::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(said -> said.filing.id());

    public Said {
        projects = List.copyOf(projects);
    }

    /** The same as one of an undertaking. */
    Said like(Likeness found) {
        return new Said(
                filing,
                filed,
                day,
                on,
                at,
                plan,
                session,
                projects,
                observance,
                role,
                agreement,
                listed,
                wording,
                found);
    }

    public FindingId id() {
        return filed.id();
    }

    public Commitment commitment() {
        return filed.finding();
    }

    /** Whether one side only asks. */
    public boolean asks() {
        return commitment().act() == Mode.INVITE || commitment().act() == Mode.PROPOSE;
    }

    /** The time that it sets: its own, else its planned meeting's. */
    public When due() {
        return timed().when();
    }

    private Dated timed() {
        Dated own = commitment().due();
        return own.when().equals(When.UNSAID) && plan != null ? plan.finding().when() : own;
    }

    /** The words that set the time. */
    public List<Cited> dueWords() {
        return timed().words().stream().map(words -> new Cited(filing.id(), words)).toList();
    }

    /**
     * The term of the observance, role or agreement that it speaks of: a Year of Friendship 2022 is
     * not that of 2017 again.
     */
    When term() {
        Dated of = Dated.UNSAID;
        if (observance != null) {
            of = observance.when();
        } else if (role != null) {
            of = role.when();
        } else if (agreement != null) {
            of = agreement.period();
        }
        return of.when();
    }

    public Cited words() {
        return Cited.of(filing.id(), commitment());
    }

    /** Whether it was said before a day; where either is unknown, nothing speaks against it. */
    public boolean before(@Nullable LocalDate later) {
        return day == null || later == null || day.isBefore(later);
    }

    /** Whether it was said before the last day of a time. */
    public boolean before(When later) {
        return before(Timeliness.lastDay(later));
    }

    Saying saying() {
        return new Saying(
                id(),
                filed.review(),
                commitment().act(),
                on,
                at,
                commitment().due().when(),
                words(),
                likeness);
    }
}
