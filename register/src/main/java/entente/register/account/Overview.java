package entente.register.account;

import entente.domain.relation.Relation;
import java.util.List;

/**
 * One relation in figures, as Vietnamese offices count: done on time or late, open in time or past
 * due.
 *
 * @param undone past due, and known to be undone
 * @param noWord past due, and nobody has said a word
 * @param noDate commitments without a due date, open
 * @param requests invitations and proposals
 * @param pending commitments, directions and requests on which no officer has decided
 * @param suggested open ones that a later report tells to be kept
 * @param next the next sessions, the earliest first
 */
public record Overview(
        Relation relation,
        long sessions,
        long doneOnTime,
        long doneLate,
        long openInTime,
        long undone,
        long noWord,
        long noDate,
        long directions,
        long requests,
        long pending,
        long suggested,
        List<DueSession> next) {
    public Overview {
        next = List.copyOf(next);
    }

    public long pastDue() {
        return undone + noWord;
    }
}
