package entente.ledger.consent;

import entente.ledger.consent.Move.Accept;
import entente.ledger.consent.Move.Decline;
import entente.ledger.consent.Move.Other;
import entente.ledger.consent.Move.Propose;
import entente.ledger.consent.Move.Settle;
import entente.ledger.consent.Move.Withdraw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule of consent word for word as it is written down, without a thought for speed: each
 * question goes through both logs again. What {@link Consent} says is held to it.
 */
final class Definition {
    private final Map<Side, List<Step>> logs;
    private final Map<Place, Boolean> valid = new HashMap<>();

    Definition(List<Step> first, List<Step> second) {
        logs = Map.of(Side.FIRST, first, Side.SECOND, second);
    }

    private List<Step> log(Side side) {
        return logs.getOrDefault(side, List.of());
    }

    boolean isValid(Place place) {
        Boolean known = valid.get(place);
        if (known == null) {
            known = judge(place);
            valid.put(place, known);
        }
        return known;
    }

    /** The proposals that all entries of both logs come to agree on, with their slots. */
    Set<Agreement> agreed() {
        Set<Agreement> agreed = new HashSet<>();
        for (Side side : Side.values()) {
            for (int i = 0; i < log(side).size(); i++) {
                Place place = new Place(side, i);
                if (move(place) instanceof Settle(Place acceptance) && isValid(place)) {
                    agreed.add(new Agreement(proposalOf(acceptance), acceptance, place));
                }
            }
        }
        return agreed;
    }

    private Move move(Place place) {
        return log(place.side()).get(place.index()).move();
    }

    private Place proposalOf(Place acceptance) {
        return move(acceptance) instanceof Accept(Place proposal) ? proposal : acceptance;
    }

    private List<Slot> slotsOf(Place proposal) {
        return move(proposal) instanceof Propose(List<Slot> slots) ? slots : List.of();
    }

    private View view(Place place) {
        return new View(place.side(), place.index(), log(place.side()).get(place.index()).seen());
    }

    /** All valid entries of that side in the view. */
    private Stream<Place> valid(View view, Side side) {
        return IntStream.range(0, Math.min(view.size(side), log(side).size()))
                .mapToObj(index -> new Place(side, index))
                .filter(this::isValid);
    }

    private boolean has(View view, Side side, Move move) {
        return valid(view, side).anyMatch(place -> move(place).equals(move));
    }

    private boolean judge(Place place) {
        View view = view(place);
        Side own = place.side();
        Side other = own.other();
        return switch (move(place)) {
            case Propose(List<Slot> slots) -> slots.stream().allMatch(slot -> stands(view, slot));
            case Accept(Place p) ->
                    isThere(view, p, other, Propose.class)
                            && !has(view, own, new Decline(p))
                            && mayTake(view, p);
            case Settle(Place a) ->
                    isThere(view, a, other, Accept.class)
                            && !has(view, other, new Withdraw(a))
                            && mayTake(view, proposalOf(a));
            case Withdraw(Place p) ->
                    !has(view, own, new Withdraw(p))
                            && (isThere(view, p, own, Propose.class) && !isSettled(view, p)
                                    || isThere(view, p, own, Accept.class)
                                            && !has(view, other, new Settle(p)));
            case Decline(Place p) ->
                    isThere(view, p, other, Propose.class)
                            && !isSettled(view, p)
                            && !has(view, own, new Decline(p));
            case Other() -> true;
        };
    }

    private boolean isThere(View view, Place named, Side side, Class<? extends Move> kind) {
        return named.side() == side
                && view.covers(named)
                && kind.isInstance(move(named))
                && isValid(named);
    }

    private boolean isSettled(View view, Place proposal) {
        return agreedIn(view).contains(proposal);
    }

    private List<Place> agreedIn(View view) {
        List<Place> agreed = new ArrayList<>();
        for (Side side : Side.values()) {
            valid(view, side)
                    .forEach(
                            place -> {
                                if (move(place) instanceof Settle(Place acceptance)) {
                                    agreed.add(proposalOf(acceptance));
                                }
                            });
        }
        return agreed;
    }

    private boolean stands(View view, Slot slot) {
        List<Place> agreed = agreedIn(view);
        Place base = slot.base();
        return (base == null
                        || agreed.contains(base)
                                && slotsOf(base).stream()
                                        .anyMatch(s -> s.subject().equals(slot.subject())))
                && agreed.stream().noneMatch(proposal -> slotsOf(proposal).contains(slot));
    }

    private boolean mayTake(View view, Place proposal) {
        return !has(view, proposal.side(), new Withdraw(proposal))
                && !isSettled(view, proposal)
                && slotsOf(proposal).stream().allMatch(slot -> stands(view, slot))
                && slotsOf(proposal).stream().allMatch(slot -> isFree(view, slot));
    }

    private boolean isFree(View view, Slot slot) {
        return valid(view, view.side())
                .allMatch(
                        holder ->
                                switch (move(holder)) {
                                    case Settle(Place a) -> !slotsOf(proposalOf(a)).contains(slot);
                                    case Accept(Place p) ->
                                            !slotsOf(p).contains(slot)
                                                    || isReleased(view, holder, p);
                                    default -> true;
                                });
    }

    private boolean isReleased(View view, Place acceptance, Place proposal) {
        Side other = view.side().other();
        if (has(view, other, new Withdraw(proposal))) {
            return true;
        }
        return valid(view, view.side())
                .filter(place -> move(place).equals(new Withdraw(acceptance)))
                .anyMatch(withdrawal -> isAcknowledged(view, withdrawal, acceptance));
    }

    private boolean isAcknowledged(View view, Place withdrawal, Place acceptance) {
        Side other = view.side().other();
        for (int i = 0; i < view.other(); i++) {
            Place place = new Place(other, i);
            if (log(other).get(i).seen() > withdrawal.index()) {
                return true;
            }
            if (move(place).equals(new Settle(acceptance)) && isValid(place)) {
                return false;
            }
        }
        return false;
    }
}
