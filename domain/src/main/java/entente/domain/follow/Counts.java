package entente.domain.follow;

import java.time.LocalDate;
import java.util.List;

/**
 * What there is and how it stands, counted as Vietnamese offices count tasks: done on time or late,
 * open in time or past due; then what is no debt.
 *
 * @param doneOnTime commitments complete by their time
 * @param doneLate commitments complete after it
 * @param doneUndated commitments complete that had none
 * @param openInTime commitments open whose time is not over
 * @param pastDueNoWord commitments open past their time of which nobody has said a word
 * @param overdue commitments open past their time and known to be undone
 * @param openUndated commitments open without a time
 * @param directions not scored
 * @param requestsAnswered invitations and proposals that were met, or that both sides agreed to
 * @param requestsOpen the others
 * @param pending of all of them, those with a finding that no officer has decided on
 * @param suggested commitments and requests open with a suggestion that somebody should look at
 */
public record Counts(
        int doneOnTime,
        int doneLate,
        int doneUndated,
        int openInTime,
        int pastDueNoWord,
        int overdue,
        int openUndated,
        int directions,
        int requestsAnswered,
        int requestsOpen,
        int pending,
        int suggested) {

    /**
     * @param today in the relation's time zone
     */
    public static Counts of(List<Tracked> tracked, LocalDate today) {
        Counting counting = new Counting(today);
        tracked.forEach(counting::count);
        return counting.counts();
    }

    /** All commitments, done or not; no direction, no request. */
    public int commitments() {
        return done() + open();
    }

    public int done() {
        return doneOnTime + doneLate + doneUndated;
    }

    public int open() {
        return openInTime + pastDue() + openUndated;
    }

    public int pastDue() {
        return pastDueNoWord + overdue;
    }
}
