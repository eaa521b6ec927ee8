package entente.ledger.joint;

import entente.ledger.consent.Side;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.util.List;

/** Heads as a node signs and cosigns them. */
public final class HeadDraft {
    private HeadDraft() {}

    /**
     * The newest head of the side's own log, with the joint state of all that is held.
     *
     * @param key of its node
     */
    public static SignedNote sign(JointLogs logs, Side side, SecretKey key) {
        SharedLog log = logs.log(side);
        List<String> extension = List.of(JointRecord.of(logs).line());
        Checkpoint checkpoint = new Checkpoint(log.origin().text(), log.head(), extension);
        return Notes.sign(checkpoint.text(), log.origin().text(), key);
    }

    /**
     * The other side's head, cosigned.
     *
     * @param side who cosigns
     * @param time in seconds since 1970; nothing orders by it
     */
    public static SignedNote cosign(
            JointLogs logs, Side side, SignedNote head, SecretKey key, long time) {
        return Notes.cosign(head, logs.log(side).origin().text(), key, time);
    }
}
