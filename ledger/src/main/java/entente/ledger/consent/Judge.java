package entente.ledger.consent;

import entente.ledger.consent.Move.Accept;
import entente.ledger.consent.Move.Decline;
import entente.ledger.consent.Move.Other;
import entente.ledger.consent.Move.Propose;
import entente.ledger.consent.Move.Settle;
import entente.ledger.consent.Move.Withdraw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is worth by what its author had before them.
 *
 * @param facts of both logs, at least as far as the views that are asked for; what lies beyond a
 *     view is not looked at
 */
record Judge(Facts facts, SlotRule rule) {
    /** What is wrong with the move; null for nothing. */
    @Nullable Flaw flaw(View view, Move move) {
        return switch (move) {
            case Propose(List<Slot> slots) -> stand(slots, view) ? null : Flaw.BASE;
            case Accept(Place place) -> accept(proposal(place, view, view.side().other()), view);
            case Settle(Place place) -> settle(acceptance(place, view, view.side().other()), view);
            case Withdraw(Place own) -> withdraw(own, view);
            case Decline(Place place) -> decline(proposal(place, view, view.side().other()), view);
            case Other() -> null;
        };
    }

    private @Nullable Flaw accept(@Nullable Proposal proposal, View view) {
        if (proposal == null) {
            return Flaw.UNSEEN;
        }
        if (proposal.declined() < view.own()) {
            return Flaw.DECLINED;
        }
        return take(proposal, view);
    }

    private @Nullable Flaw settle(@Nullable Acceptance acceptance, View view) {
        if (acceptance == null) {
            return Flaw.UNSEEN;
        }
        Proposal proposal = facts.proposal(acceptance.proposal());
        if (proposal == null) {
            return Flaw.UNSEEN;
        }
        return acceptance.withdrawn() < view.other() ? Flaw.WITHDRAWN : take(proposal, view);
    }

    /** What an acceptance and a settlement both ask of the proposal. */
    private @Nullable Flaw take(Proposal proposal, View view) {
        Side side = proposal.place().side();
        if (proposal.withdrawn() < view.size(side)) {
            return Flaw.WITHDRAWN;
        }
        if (proposal.settled() < view.size(side)) {
            return Flaw.SETTLED;
        }
        if (!stand(proposal.slots(), view)) {
            return Flaw.BASE;
        }
        return proposal.slots().stream().allMatch(slot -> isFree(slot, view)) ? null : Flaw.HELD;
    }

    private @Nullable Flaw withdraw(Place own, View view) {
        Proposal proposal = proposal(own, view, view.side());
        Acceptance acceptance = acceptance(own, view, view.side());
        if (proposal != null) {
            return over(proposal.withdrawn(), proposal.settled() < view.own(), view);
        }
        if (acceptance != null) {
            return over(acceptance.withdrawn(), acceptance.settled() < view.other(), view);
        }
        return Flaw.UNSEEN;
    }

    private static @Nullable Flaw over(int withdrawn, boolean settled, View view) {
        if (withdrawn < view.own()) {
            return Flaw.WITHDRAWN;
        }
        return settled ? Flaw.SETTLED : null;
    }

    private static @Nullable Flaw decline(@Nullable Proposal proposal, View view) {
        if (proposal == null) {
            return Flaw.UNSEEN;
        }
        if (proposal.settled() < view.other()) {
            return Flaw.SETTLED;
        }
        return proposal.declined() < view.own() ? Flaw.DECLINED : null;
    }

    private @Nullable Proposal proposal(Place place, View view, Side side) {
        return place.side() == side && view.covers(place) ? facts.proposal(place) : null;
    }

    private @Nullable Acceptance acceptance(Place place, View view, Side side) {
        return place.side() == side && view.covers(place) ? facts.acceptance(place) : null;
    }

    /** Whether each base stands, and nothing agreed has taken its place. */
    private boolean stand(List<Slot> slots, View view) {
        return slots.stream().allMatch(slot -> isAgreed(slot, view) && !isTaken(slot, view));
    }

    private boolean isAgreed(Slot slot, View view) {
        if (slot.base() == null) {
            return true;
        }
        Proposal base = facts.proposal(slot.base());
        return base != null
                && base.takes(slot.subject())
                && base.settled() < view.size(slot.base().side());
    }

    private boolean isTaken(Slot slot, View view) {
        return facts.agreements(slot).stream()
                .anyMatch(agreement -> view.covers(agreement.settlement()));
    }

    private boolean isFree(Slot slot, View view) {
        Place place = rule.holds() ? facts.holder(slot, view) : null;
        if (place == null) {
            return true;
        }
        Acceptance holder = facts.acceptance(place);
        Proposal proposal = holder == null ? null : facts.proposal(holder.proposal());
        return holder != null
                && proposal != null
                && rule.frees(holder, proposal, view, acknowledged(view));
    }

    private int acknowledged(View view) {
        List<Integer> seen = facts.seen(view.side().other());
        return view.other() == 0 ? 0 : seen.get(view.other() - 1);
    }
}
