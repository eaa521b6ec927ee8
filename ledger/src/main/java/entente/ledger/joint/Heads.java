package entente.ledger.joint;

import entente.ledger.Malformed;
import entente.ledger.charter.HeldKey;
import entente.ledger.merkle.ConsistencyProof;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;

/**
 * What a witness says to a head of a log.
 *
 * @param log as far as its entries were verified, those that came with the head among them: they
 *     may bring the key that the head is signed with
 * @param cosigned the newest head that was cosigned
 */
public record Heads(SharedLog log, TreeHead cosigned) {
    /** What becomes of a head. */
    public sealed interface Outcome {}

    /** It goes on from the one that was cosigned: it may be, when its entries are on the disk. */
    public record Continues(Checkpoint checkpoint) implements Outcome {}

    /** It is the one that was cosigned, or one before. */
    public record Stale(Checkpoint checkpoint) implements Outcome {}

    /** It has entries that did not come with it. */
    public record Missing(long from, long to) implements Outcome {}

    /** It is nobody's head, another log's, or comes with the proof of something else. */
    public record Unproven(Lack lack) implements Outcome {}

    /** What a head lacks. */
    public enum Lack {
        /** It is in no form that a head has. */
        FORM,
        /** It is another log's. */
        ORIGIN,
        /** No key that the node had at that size has signed it. */
        SIGNATURE,
        /** Its proof leads elsewhere. */
        PROOF
    }

    /**
     * It is signed, and is not of the log that was cosigned: the log is frozen there, and people
     * look at both.
     */
    public record Forked(TreeHead cosigned, SignedNote other) implements Outcome {}

    /**
     * @param proof from the cosigned head to this one; of nothing for one that is not newer
     */
    public Outcome judge(SignedNote note, ConsistencyProof proof) {
        try {
            return judge(note, Checkpoint.parse(note.text()), proof);
        } catch (Malformed _) {
            return new Unproven(Lack.FORM);
        }
    }

    private Outcome judge(SignedNote note, Checkpoint checkpoint, ConsistencyProof proof) {
        TreeHead head = checkpoint.head();
        if (!checkpoint.origin().equals(log.origin().text())) {
            return new Unproven(Lack.ORIGIN);
        }
        if (head.size() > log.size()) {
            return new Missing(log.size(), head.size());
        }
        if (!isSigned(note, head.size())) {
            return new Unproven(Lack.SIGNATURE);
        }
        if (!head.equals(log.head((int) head.size()))) {
            return new Forked(cosigned, note);
        }
        if (head.size() <= cosigned.size()) {
            return new Stale(checkpoint);
        }
        return proof.proves(cosigned, head) ? new Continues(checkpoint) : new Unproven(Lack.PROOF);
    }

    /** Whether a key that the node had when it had so many entries has signed it. */
    private boolean isSigned(SignedNote note, long size) {
        return log.keys().keys().stream()
                .filter(held -> held.maySignHead(size))
                .map(HeldKey::key)
                .anyMatch(key -> Notes.isSigned(note, log.origin().text(), key));
    }
}
