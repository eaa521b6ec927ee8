package entente.desk.api.form;

import entente.register.account.Due;
import java.util.List;

/** What is due. */
@Told("What is due, the earliest first.")
public record DueAnswer(
        List<CommitmentDue> commitments,
        List<SessionDue> sessions,
        @Told("How many commitments are past due in all, told here or not.") long pastDue,
        @Told("How many fall due in the time asked about.") long ahead)
        implements Form {
    public static DueAnswer of(Due due) {
        return new DueAnswer(
                due.commitments().stream().map(CommitmentDue::of).toList(),
                due.sessions().stream().map(SessionDue::of).toList(),
                due.pastDue(),
                due.ahead());
    }
}
