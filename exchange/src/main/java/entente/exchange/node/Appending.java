package entente.exchange.node;

import entente.exchange.Done;
import entente.exchange.Reason;
import entente.exchange.Refused;
import entente.exchange.store.JointStore;
import entente.ledger.consent.Verdict;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Draft;
import entente.ledger.joint.Refusal;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Appends to the own log: verified, stored, signed, in this order. */
record Appending(Turn turn) {
    /** Writes all or none of them; the last one's place. */
    Done write(Piece... pieces) {
        turn.checkMaySign();
        List<Entry> entries = new ArrayList<>();
        int from = turn.own().size();
        for (Piece piece : pieces) {
            entries.add(admit(piece, turn.theirs().head()));
        }
        for (int i = 0; i < entries.size(); i++) {
            Verdict verdict = turn.record().verdict(turn.side(), from + i);
            if (verdict.flaw() != null) {
                throw new Refused(Refused.Kind.VOID, new Reason.Flawed(verdict.flaw()));
            }
        }
        turn.ground().write(rows -> store(rows, from, entries));
        new HeadSigning(turn).finish();
        return done(turn.own().size() - 1, true);
    }

    /** The own log's entry in memory, not stored yet. */
    Entry admit(Piece piece, TreeHead seen) {
        Body body = Body.of(Salts.next(), piece.body());
        Entry entry = new Draft(piece.deed(), body, piece.key()).signed(turn.own(), seen);
        Optional<Refusal> refusal = turn.held().logs().append(turn.side(), entry);
        if (refusal.isPresent()) {
            throw new Refused(Refused.Kind.NOT_ADMITTED, new Reason.NotAdmitted(refusal.get()));
        }
        return entry;
    }

    private void store(JointStore.Rows rows, int from, List<Entry> entries) {
        turn.log(rows, turn.side()).append(from, entries);
        for (int i = 0; i < entries.size(); i++) {
            if (turn.own().entries().get(from + i).deed() instanceof Deed.Erase(Hash named)) {
                turn.log(rows, turn.side()).erase(index(named));
            }
        }
    }

    private int index(Hash named) {
        int index = 0;
        while (!turn.own().entries().get(index).leaf().equals(named)) {
            index++;
        }
        return index;
    }

    Done done(int index, boolean written) {
        return new Done(turn.own().entries().get(index).leaf(), index, written);
    }
}
