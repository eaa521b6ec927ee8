package entente.exchange.node;

import entente.exchange.Conflict;
import entente.exchange.store.Evidence;
import entente.exchange.store.HeadSort;
import entente.exchange.store.WaitingPouch;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.Standing;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.SignedNote;
import java.util.ArrayList;
import java.util.List;

/** All of a relation that people have to look at. */
record Conflicts(Turn turn) {
    List<Conflict> all() {
        List<Conflict> found = new ArrayList<>();
        turn.evidence().forEach(one -> found.add(forked(one)));
        diverging(found);
        pouches(found);
        if (turn.isFenced()) {
            TreeHead known = turn.headFile().read();
            found.add(
                    Conflict.of(
                            Conflict.Kind.FENCED,
                            turn.own().size(),
                            known == null ? "" : known.size()));
        }
        turn.record().standing().stream()
                .filter(Standing::isDivergent)
                .forEach(one -> found.add(divergent(one)));
        revoked(found);
        return found;
    }

    private Conflict forked(Evidence one) {
        TreeHead held = Turn.head(one.held());
        TreeHead other = Turn.head(one.other());
        return Conflict.of(
                Conflict.Kind.FORKED,
                turn.charter().signatory(one.side()).party(),
                held.size(),
                held.root(),
                other.size(),
                other.root());
    }

    private void diverging(List<Conflict> found) {
        Side other = turn.side().other();
        SignedNote newest = turn.note(other, HeadSort.SIGNED);
        // A node that lacks entries derives something else, and that is no conflict.
        if (newest != null
                && !turn.isFenced()
                && Turn.head(newest).size() > turn.cosigned(other).size()) {
            String derived = new HeadSigning(turn).divergence(newest);
            if (derived != null) {
                String said = String.join(" ", Checkpoint.parse(newest.text()).extensions());
                found.add(Conflict.of(Conflict.Kind.DIVERGENT_STATE, said, derived));
            }
        }
    }

    private void pouches(List<Conflict> found) {
        List<Long> missing = turn.read(rows -> rows.pouches(turn.charter().hash()).missing());
        if (!missing.isEmpty()) {
            found.add(
                    new Conflict(
                            Conflict.Kind.MISSING_POUCHES,
                            missing.stream().map(String::valueOf).toList()));
        }
        for (WaitingPouch one : turn.read(rows -> rows.pouches(turn.charter().hash()).waiting())) {
            found.add(
                    Conflict.of(
                            Conflict.Kind.WAITING_POUCH,
                            one.number(),
                            one.start(),
                            turn.theirs().size()));
        }
    }

    private Conflict divergent(Standing one) {
        return Conflict.of(
                Conflict.Kind.DIVERGENT_ASSESSMENT,
                one.subject(),
                String.valueOf(one.assessed().get(turn.side())),
                String.valueOf(one.assessed().get(turn.side().other())));
    }

    private void revoked(List<Conflict> found) {
        for (Side side : Side.values()) {
            List<Admitted> entries = turn.held().logs().log(side).entries();
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).deed() instanceof Deed.Revoke
                        && turn.record().verdict(side, i).isValid()) {
                    found.add(
                            Conflict.of(
                                    Conflict.Kind.REVOKED,
                                    turn.charter().signatory(side).party(),
                                    i));
                }
            }
        }
    }
}
