package entente.ledger.joint;

import entente.ledger.Bytes;
import entente.ledger.Utf8;
import entente.ledger.charter.Charter;
import entente.ledger.consent.Consent;
import entente.ledger.consent.Side;
import entente.ledger.consent.Verdict;
import entente.ledger.merkle.Hash;
import java.util.List;
import java.util.Map;

/**
 * What two logs come to: the same for whoever holds the same entries.
 *
 * @param coverage which entries
 * @param verdicts on each entry of either log
 * @param consent proposals and what became of them
 * @param standing all subjects on which anything is agreed, sorted
 */
public record JointRecord(
        Charter charter,
        Coverage coverage,
        Map<Side, List<Verdict>> verdicts,
        Consent consent,
        List<Standing> standing) {
    /** The highest version of the fold that this program knows. */
    public static final int FOLD = 1;

    public JointRecord {
        verdicts =
                Map.of(
                        Side.FIRST, List.copyOf(verdicts.getOrDefault(Side.FIRST, List.of())),
                        Side.SECOND, List.copyOf(verdicts.getOrDefault(Side.SECOND, List.of())));
        standing = List.copyOf(standing);
    }

    /**
     * The record of the logs' first entries. It never changes, and costs what was not judged before
     * and the subjects that stand.
     *
     * @throws IllegalArgumentException when an entry among them had seen more of the other log
     */
    public static JointRecord of(JointLogs logs, int first, int second) {
        return logs.record(first, second);
    }

    /** The record of all entries that are held. */
    public static JointRecord of(JointLogs logs) {
        return of(logs, logs.log(Side.FIRST).size(), logs.log(Side.SECOND).size());
    }

    public Verdict verdict(Side side, int index) {
        return verdicts.getOrDefault(side, List.of()).get(index);
    }

    /** The joint state as it is hashed: a line for each subject, with a newline at its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        standing.forEach(one -> text.append(one.line()).append('\n'));
        return text.toString();
    }

    /** The digest of the joint state. */
    public Hash state() {
        return Hash.sha256(Bytes.owning(Utf8.encode(text())));
    }

    /** What a checkpoint says of it. */
    public String line() {
        return coverage.line(state());
    }
}
