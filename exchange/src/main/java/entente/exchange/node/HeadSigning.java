package entente.exchange.node;

import entente.exchange.store.HeadSort;
import entente.exchange.store.LogRows;
import entente.ledger.consent.Side;
import entente.ledger.joint.Coverage;
import entente.ledger.joint.HeadDraft;
import entente.ledger.joint.JointRecord;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs and cosigns what is on the disk, and notes the own head in its file. */
record HeadSigning(Turn turn) {
    /**
     * Signs the own log's head and cosigns the other's, where either is behind what is stored; then
     * the head file. Only what is on the disk is signed, and nothing is sent before this is done.
     */
    void finish() {
        if (turn.isFenced() || turn.isFrozen()) {
            return;
        }
        SignedNote own = turn.signed(turn.side()).size() < turn.own().size() ? sign() : null;
        SignedNote theirs = cosign();
        if (own != null || theirs != null) {
            store(own, theirs);
        }
        TreeHead head = turn.own().head();
        if (!head.equals(turn.headFile().read())) {
            turn.ground().write(turn.headFile().directory(), () -> turn.headFile().write(head));
        }
    }

    private void store(@Nullable SignedNote own, @Nullable SignedNote theirs) {
        turn.ground()
                .write(
                        rows -> {
                            LogRows log = turn.log(rows, turn.side());
                            if (own != null) {
                                log.head(HeadSort.SIGNED, own);
                            }
                            if (theirs != null) {
                                turn.log(rows, turn.side().other()).head(HeadSort.COSIGNED, theirs);
                            }
                        });
    }

    private SignedNote sign() {
        String origin = turn.own().origin().text();
        Checkpoint checkpoint =
                new Checkpoint(origin, turn.own().head(), List.of(turn.record().line()));
        return Notes.sign(checkpoint.text(), origin, turn.nodeKey());
    }

    private @Nullable SignedNote cosign() {
        Side other = turn.side().other();
        SignedNote newest = turn.note(other, HeadSort.SIGNED);
        if (newest == null
                || Turn.head(newest).size() <= turn.cosigned(other).size()
                || divergence(newest) != null) {
            return null;
        }
        long time = turn.ground().clock().instant().getEpochSecond();
        return HeadDraft.cosign(turn.held().logs(), turn.side(), newest, turn.nodeKey(), time);
    }

    /** What the same entries come to here; null where it is what the head says. */
    @Nullable String divergence(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        String said = checkpoint.extensions().isEmpty() ? "" : checkpoint.extensions().getFirst();
        String derived = derived(said);
        return derived.equals(said) ? null : derived;
    }

    private String derived(String said) {
        try {
            Coverage coverage = Coverage.parse(said);
            int first = coverage.first();
            int second = coverage.second();
            if (first > turn.held().logs().log(Side.FIRST).size()
                    || second > turn.held().logs().log(Side.SECOND).size()) {
                return turn.record().line();
            }
            return JointRecord.of(turn.held().logs(), first, second).line();
        } catch (IllegalArgumentException _) {
            // Malformed, or of sizes that cannot be: it is no state of these logs.
            return turn.record().line();
        }
    }
}
