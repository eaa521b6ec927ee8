package entente.ledger.consent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the valid entries so far have done. */
final class Facts {
    private final Map<Side, List<Integer>> seen = new EnumMap<>(Side.class);
    private final Map<Side, Map<Slot, List<Place>>> holders = new EnumMap<>(Side.class);
    private final Map<Place, Proposal> proposals = new HashMap<>();
    private final Map<Place, Acceptance> acceptances = new HashMap<>();
    private final Map<Slot, List<Agreement>> agreements = new HashMap<>();

    Facts() {
        for (Side side : Side.values()) {
            seen.put(side, new ArrayList<>());
            holders.put(side, new HashMap<>());
        }
    }

    Facts copy() {
        Facts copy = new Facts();
        for (Side side : Side.values()) {
            copy.seen(side).addAll(seen(side));
            holders(side)
                    .forEach((slot, held) -> copy.holders(side).put(slot, new ArrayList<>(held)));
        }
        copy.proposals.putAll(proposals);
        copy.acceptances.putAll(acceptances);
        agreements.forEach((slot, agreed) -> copy.agreements.put(slot, new ArrayList<>(agreed)));
        return copy;
    }

    /** How much each entry of the log had seen of the other one. */
    List<Integer> seen(Side side) {
        return seen.getOrDefault(side, List.of());
    }

    private Map<Slot, List<Place>> holders(Side side) {
        return holders.getOrDefault(side, Map.of());
    }

    /** What last took the slot in the own log of that view; null for nothing yet. */
    @Nullable Place holder(Slot slot, View view) {
        for (Place place : holders(view.side()).getOrDefault(slot, List.of()).reversed()) {
            if (view.covers(place)) {
                return place;
            }
        }
        return null;
    }

    @Nullable Proposal proposal(Place place) {
        return proposals.get(place);
    }

    @Nullable Acceptance acceptance(Place place) {
        return acceptances.get(place);
    }

    Map<Place, Proposal> proposals() {
        return proposals;
    }

    List<Agreement> agreements(Slot slot) {
        return agreements.getOrDefault(slot, List.of());
    }

    Map<Slot, List<Agreement>> agreements() {
        return agreements;
    }

    void propose(Proposal proposal) {
        proposals.put(proposal.place(), proposal);
    }

    void accept(Acceptance acceptance, Proposal proposal) {
        acceptances.put(acceptance.place(), acceptance);
        hold(acceptance.place(), proposal);
    }

    void settle(Place place, Acceptance acceptance, Proposal proposal) {
        acceptances.put(acceptance.place(), acceptance.settledAt(place.index()));
        proposals.put(proposal.place(), proposal.settledAt(place.index()));
        hold(place, proposal);
        Agreement agreement = new Agreement(proposal.place(), acceptance.place(), place);
        for (Slot slot : proposal.slots()) {
            agreements.computeIfAbsent(slot, any -> new ArrayList<>(1)).add(agreement);
        }
    }

    private void hold(Place holder, Proposal proposal) {
        for (Slot slot : proposal.slots()) {
            holders(holder.side()).computeIfAbsent(slot, any -> new ArrayList<>(1)).add(holder);
        }
    }

    void withdraw(Place own, int index) {
        proposals.computeIfPresent(own, (place, proposal) -> proposal.withdrawnAt(index));
        acceptances.computeIfPresent(own, (place, acceptance) -> acceptance.withdrawnAt(index));
    }

    void decline(Proposal proposal, int index) {
        proposals.put(proposal.place(), proposal.declinedAt(index));
    }
}
