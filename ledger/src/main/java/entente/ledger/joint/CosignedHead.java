package entente.ledger.joint;

import entente.ledger.Bytes;
import entente.ledger.Utf8;
import entente.ledger.charter.Duty;
import entente.ledger.charter.HeldKey;
import entente.ledger.deed.Deed;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;

/**
 * The head in a revocation: a head of its own log that the other side has cosigned.
 *
 * @param own the log with the revocation
 */
record CosignedHead(SharedLog own, SharedLog other) {
    /**
     * Whether it is one, by a key of the other side's that the revocation's author could know.
     *
     * @param seen how many entries of the other log the author had
     * @throws entente.ledger.Malformed when the head is no note, or no checkpoint
     */
    boolean proves(Deed.Revoke revoke, long seen) {
        if (own.keys().key(revoke.key()) == null) {
            return false;
        }
        if (revoke.head() == null) {
            return true;
        }
        SignedNote note = note(revoke.head());
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        return checkpoint.origin().equals(own.origin().text())
                && checkpoint.head().size() <= own.size()
                && checkpoint.head().equals(own.head((int) checkpoint.head().size()))
                && other.keys().keys().stream()
                        .filter(held -> held.duty() == Duty.NODE && held.from() <= seen)
                        .anyMatch(held -> isCosigned(note, held));
    }

    private boolean isCosigned(SignedNote note, HeldKey held) {
        return Notes.cosigned(note, other.origin().text(), held.key()).isPresent();
    }

    /** How many entries the head has: what the key has signed from there on is void. */
    static int size(String head) {
        return (int) Checkpoint.parse(note(head).text()).head().size();
    }

    private static SignedNote note(String head) {
        return SignedNote.parse(Bytes.owning(Utf8.encode(head)));
    }
}
