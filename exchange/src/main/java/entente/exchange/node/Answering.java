package entente.exchange.node;

import entente.exchange.Done;
import entente.exchange.Finding;
import entente.exchange.Refused;
import entente.ledger.consent.Place;
import entente.ledger.consent.Proposal;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Admitted;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.SecretKey;
import java.util.OptionalInt;

/** Answers to proposals, and taking back. */
record Answering(Turn turn) {
    Done accept(String officer, Hash named) {
        Place place = proposed(named);
        OptionalInt before =
                new Found(turn)
                        .valid(
                                entry ->
                                        entry.deed().equals(new Deed.Accept(named))
                                                && isLive(entry));
        if (before.isPresent()) {
            return new Appending(turn).done(before.getAsInt(), false);
        }
        if (turn.body(place.side(), place.index()) == null) {
            throw new Refused(Refused.Kind.BAD_TEXT, Finding.of(Finding.Kind.ERASED));
        }
        return write(new Deed.Accept(named), officer, "");
    }

    private boolean isLive(Admitted acceptance) {
        var known = turn.record().consent().acceptance(new Found(turn).place(acceptance.leaf()));
        return known != null && known.withdrawn() == Proposal.NEVER;
    }

    Done decline(String officer, Hash named, String reason) {
        proposed(named);
        return once(new Deed.Decline(named), officer, reason);
    }

    Done withdraw(String officer, Hash own) {
        new Found(turn).place(own);
        return once(new Deed.Withdraw(own), officer, "");
    }

    private Done once(Deed deed, String officer, String reason) {
        OptionalInt before = new Found(turn).done(deed);
        return before.isPresent()
                ? new Appending(turn).done(before.getAsInt(), false)
                : write(deed, officer, reason);
    }

    private Done write(Deed deed, String officer, String reason) {
        SecretKey key = turn.officerKey(officer);
        return new Appending(turn)
                .write(reason.isEmpty() ? Piece.of(deed, key) : Piece.because(deed, reason, key));
    }

    private Place proposed(Hash named) {
        Found found = new Found(turn);
        Place place = found.place(named);
        if (place.side() == turn.side() || !(found.entry(place).deed() instanceof Deed.Propose)) {
            throw new Refused(Refused.Kind.VOID, Finding.of(Finding.Kind.NO_PROPOSAL_OF_THEIRS));
        }
        return place;
    }
}
