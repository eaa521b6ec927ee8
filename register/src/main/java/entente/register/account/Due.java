package entente.register.account;

import java.util.List;

/**
 * What is due, the earliest first.
 *
 * @param pastDue how many commitments are past due in all, told or not
 * @param ahead how many fall due in the time asked about
 */
public record Due(
        List<DueSession> sessions, List<DueCommitment> commitments, long pastDue, long ahead) {
    public Due {
        sessions = List.copyOf(sessions);
        commitments = List.copyOf(commitments);
    }
}
