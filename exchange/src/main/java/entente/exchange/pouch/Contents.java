package entente.exchange.pouch;

import entente.ledger.Bytes;
import entente.ledger.log.Entry;
import entente.ledger.merkle.ConsistencyProof;
import entente.ledger.note.SignedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a pouch brings besides its manifest.
 *
 * @param checkpoint the sender's newest head, signed
 * @param receipt the receiver's newest head that the sender has cosigned; null for none
 * @param proof from the receiver's last acknowledged head to this one
 * @param entries of the sender's log, from there on
 * @param returned of the receiver's own log
 * @param attachments documents, by their SHA-256
 */
public record Contents(
        SignedNote checkpoint,
        @Nullable SignedNote receipt,
        ConsistencyProof proof,
        List<Entry> entries,
        List<Entry> returned,
        SortedMap<String, Bytes> attachments) {
    public Contents {
        entries = List.copyOf(entries);
        returned = List.copyOf(returned);
        attachments = new TreeMap<>(attachments);
    }

    /** As members, in their order. */
    List<Packed> pack() {
        List<Packed> members = new ArrayList<>();
        members.add(new Packed(Member.CHECKPOINT, checkpoint.encode()));
        members.add(new Packed(Member.RECEIPT, receipt == null ? Bytes.NONE : receipt.encode()));
        members.add(new Packed(Member.PROOF, Bytes.owning(Frames.proof(proof))));
        members.add(new Packed(Member.ENTRIES, Bytes.owning(Frames.leaves(entries))));
        members.add(new Packed(Member.BODIES, Bytes.owning(Frames.bodies(entries))));
        members.add(new Packed(Member.RETURNED_ENTRIES, Bytes.owning(Frames.leaves(returned))));
        members.add(new Packed(Member.RETURNED_BODIES, Bytes.owning(Frames.bodies(returned))));
        for (Map.Entry<String, Bytes> one : attachments.entrySet()) {
            members.add(new Packed(Member.ATTACHMENT + one.getKey(), one.getValue()));
        }
        return members;
    }
}
