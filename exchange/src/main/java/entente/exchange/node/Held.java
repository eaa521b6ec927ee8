package entente.exchange.node;

import entente.exchange.store.HeadSort;
import entente.exchange.store.JointStore;
import entente.exchange.store.LogRows;
import entente.ledger.charter.Charter;
import entente.ledger.charter.HeldKey;
import entente.ledger.consent.Side;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.JointRecord;
import entente.ledger.joint.SharedLog;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;
import entente.register.store.Damage;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a relation, in memory: the leaves of both logs, and what they come to. Leaves
 * that were verified before they were stored are not verified again; the log's head is compared
 * with the one that its node has signed.
 */
final class Held {
    private final Charter charter;
    private final Side side;
    private JointLogs logs;
    private @Nullable JointRecord record;

    /**
     * @param side the own one
     */
    Held(Charter charter, Side side) {
        this.charter = charter;
        this.side = side;
        this.logs = new JointLogs(charter);
    }

    JointLogs logs() {
        return logs;
    }

    Side side() {
        return side;
    }

    SharedLog own() {
        return logs.log(side);
    }

    SharedLog theirs() {
        return logs.log(side.other());
    }

    /** What both logs come to as they are now. */
    JointRecord record() {
        JointRecord known = record;
        if (known == null
                || known.coverage().first() != logs.log(Side.FIRST).size()
                || known.coverage().second() != logs.log(Side.SECOND).size()) {
            known = JointRecord.of(logs);
            record = known;
        }
        return known;
    }

    /** Forgets what was admitted and not stored. */
    void forget() {
        logs = new JointLogs(charter);
        record = null;
    }

    /** Takes what others have stored meanwhile; all, where there is less than before. */
    void refresh(JointStore.Rows rows) {
        for (Side one : Side.values()) {
            if (rows.log(charter.hash(), one).size() < logs.log(one).size()) {
                forget();
            }
        }
        for (Side one : Side.values()) {
            LogRows stored = rows.log(charter.hash(), one);
            int before = logs.log(one).size();
            if (stored.size() > before) {
                logs.resume(one, stored.leaves(before));
                check(logs.log(one), stored.head(HeadSort.SIGNED));
            }
        }
    }

    private static void check(SharedLog log, @Nullable SignedNote note) {
        TreeHead head = note == null ? TreeHead.EMPTY : Checkpoint.parse(note.text()).head();
        boolean same = head.size() <= log.size() && log.head((int) head.size()).equals(head);
        if (!same || (note != null && !isSigned(log, note, head.size()))) {
            throw new Damage(
                    "The stored entries of %s are not those of its signed head. Maybe the file was altered."
                            .formatted(log.origin().text()));
        }
    }

    /** Whether a key that the log's node had at that size has signed the head. */
    static boolean isSigned(SharedLog log, SignedNote note, long size) {
        return log.keys().keys().stream()
                .filter(held -> held.maySignHead(size))
                .map(HeldKey::key)
                .anyMatch(key -> Notes.isSigned(note, log.origin().text(), key));
    }
}
