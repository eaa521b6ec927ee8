package entente.exchange.node;

import entente.ledger.consent.Acceptance;
import entente.ledger.consent.Consent;
import entente.ledger.consent.Move;
import entente.ledger.consent.Place;
import entente.ledger.consent.Proposal;
import entente.ledger.consent.Slot;
import entente.ledger.consent.Step;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Admitted;
import entente.ledger.log.Entry;
import entente.ledger.merkle.TreeHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a node writes by itself when something came: it confirms revocations first, and settles
 * acceptances of its own proposals. All of it in memory, to be stored with what came.
 *
 * @param cosigned how much of the other log was cosigned before it came
 */
record Reacting(Turn turn, TreeHead cosigned) {
    /**
     * What was written.
     *
     * @param settled how many of the entries settle something
     */
    record Written(List<Entry> entries, int settled) {}

    Written write() {
        List<Entry> entries = new ArrayList<>(confirm());
        int confirmed = entries.size();
        entries.addAll(settle());
        return new Written(entries, entries.size() - confirmed);
    }

    /** Each in the first own entry that has seen the revocation, as it must be. */
    private List<Entry> confirm() {
        List<Entry> written = new ArrayList<>();
        List<Admitted> theirs = turn.theirs().entries();
        List<Admitted> own = turn.own().entries();
        for (int i = own.isEmpty() ? 0 : own.getLast().seen(); i < theirs.size(); i++) {
            if (theirs.get(i).deed() instanceof Deed.Revoke) {
                Deed deed = new Deed.Confirm(theirs.get(i).leaf(), cosigned.size());
                written.add(
                        new Appending(turn)
                                .admit(Piece.of(deed, turn.nodeKey()), turn.theirs().head(i + 1)));
            }
        }
        return written;
    }

    private List<Entry> settle() {
        List<Entry> written = new ArrayList<>();
        Set<Slot> taken = new HashSet<>();
        Consent consent = turn.record().consent();
        List<Admitted> theirs = turn.theirs().entries();
        for (int i = 0; i < theirs.size(); i++) {
            Acceptance acceptance =
                    theirs.get(i).deed() instanceof Deed.Accept
                            ? consent.acceptance(new Place(turn.side().other(), i))
                            : null;
            if (acceptance != null && mayBeSettled(consent, acceptance, taken)) {
                Deed deed = new Deed.Settle(theirs.get(i).leaf());
                written.add(
                        new Appending(turn)
                                .admit(Piece.of(deed, turn.nodeKey()), turn.theirs().head()));
            }
        }
        return written;
    }

    /** Whether nothing is in the way, nor anything that is settled with it. */
    private boolean mayBeSettled(Consent consent, Acceptance acceptance, Set<Slot> taken) {
        Proposal proposal = consent.proposal(acceptance.proposal());
        if (proposal == null
                || proposal.withdrawn() != Proposal.NEVER
                || proposal.settled() != Proposal.NEVER
                || acceptance.withdrawn() != Proposal.NEVER
                || proposal.slots().stream().anyMatch(taken::contains)) {
            return false;
        }
        Step step = new Step(new Move.Settle(acceptance.place()), turn.theirs().size());
        boolean good = consent.foresee(turn.side(), step).isValid();
        if (good) {
            taken.addAll(proposal.slots());
        }
        return good;
    }
}
