package entente.exchange.node;

import entente.exchange.keys.Keystore;
import entente.ledger.charter.Duty;
import entente.ledger.joint.SharedLog;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The own log's head as it comes back from the other side, with its cosignature.
 *
 * @param note null where none came
 */
record Receipt(Turn turn, @Nullable SignedNote note) {
    TreeHead head() {
        return Turn.head(note);
    }

    SignedNote required() {
        return Objects.requireNonNull(note);
    }

    /** Whether the own node has signed it, so that nobody can have invented it. */
    private boolean isOwn() {
        SignedNote known = note;
        String origin = turn.own().origin().text();
        return known != null
                && Checkpoint.parse(known.text()).origin().equals(origin)
                && turn.ground().keys().secrets(Keystore.NODE).stream()
                        .anyMatch(key -> Notes.isSigned(known, origin, key.publicKey()));
    }

    private boolean isHeld() {
        return head().size() <= turn.own().size()
                && turn.own().head((int) head().size()).equals(head());
    }

    /** Whether the own node has signed two logs: it was run twice, or restored past its fence. */
    boolean forks() {
        return isOwn() && head().size() <= turn.own().size() && !isHeld();
    }

    /** Fences the node where it turns out to hold less than it has signed. */
    void learn() {
        TreeHead known = turn.headFile().read();
        if (isOwn()
                && head().size() > turn.own().size()
                && (known == null || known.size() < head().size())) {
            turn.ground().write(turn.headFile().directory(), () -> turn.headFile().write(head()));
        }
    }

    /** Whether the other side has cosigned more of the own log than was known. */
    boolean isNews() {
        SignedNote known = note;
        SharedLog theirs = turn.theirs();
        return known != null
                && isOwn()
                && isHeld()
                && head().size() > turn.cosigned(turn.side()).size()
                && theirs.keys().keys().stream()
                        .filter(held -> held.duty() == Duty.NODE)
                        .anyMatch(
                                held ->
                                        Notes.cosigned(known, theirs.origin().text(), held.key())
                                                .isPresent());
    }

    /** Whether what is held is all that the own node is known to have signed. */
    boolean completes() {
        TreeHead known = turn.headFile().read();
        return isOwn() && isHeld() && (known == null || known.size() <= head().size());
    }
}
