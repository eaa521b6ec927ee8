package entente.desk.api.form;

import entente.domain.relation.Relation;
import entente.register.account.Overview;
import java.util.List;

/** One relation in figures. */
@Told("One relation in figures, as of today in its zone.")
public record RelationFigures(
        @Told("Two ISO 3166-1 codes in their order, such as LAO-VNM.") Relation relation,
        long sessions,
        long doneOnTime,
        long doneLate,
        long openInTime,
        @Told("overdue and pastDueNoWord together.") long pastDue,
        @Told("Past due and known to be undone.") long overdue,
        @Told("Past due, and nobody has said a word.") long pastDueNoWord,
        @Told("Open, without a due date.") long openUndated,
        long directions,
        @Told("Invitations and proposals.") long requests,
        @Told("On which no officer has decided.") long pending,
        @Told("Open ones that a later report tells to be kept.") long suggested,
        @Told("The next sessions, the earliest first.") List<SessionDue> next)
        implements Form {
    public static RelationFigures of(Overview overview) {
        return new RelationFigures(
                overview.relation(),
                overview.sessions(),
                overview.doneOnTime(),
                overview.doneLate(),
                overview.openInTime(),
                overview.pastDue(),
                overview.undone(),
                overview.noWord(),
                overview.noDate(),
                overview.directions(),
                overview.requests(),
                overview.pending(),
                overview.suggested(),
                overview.next().stream().map(SessionDue::of).toList());
    }
}
