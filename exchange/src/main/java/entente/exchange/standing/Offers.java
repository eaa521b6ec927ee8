package entente.exchange.standing;

import entente.exchange.ProposalForm;
import entente.ledger.consent.Agreement;
import entente.ledger.consent.Place;
import entente.ledger.consent.Proposal;
import entente.ledger.consent.Side;
import entente.ledger.consent.Slot;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Admitted;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proposals, and what became of each. */
final class Offers {
    private final Scene scene;
    private final Set<Place> accepted = new HashSet<>();
    private final Set<Hash> countered = new HashSet<>();
    private final Map<Hash, Place> declines = new HashMap<>();

    Offers(Scene scene) {
        this.scene = scene;
        for (Side side : Side.values()) {
            List<Admitted> entries = scene.logs().log(side).entries();
            for (int i = 0; i < entries.size(); i++) {
                if (scene.record().verdict(side, i).isValid()) {
                    hear(new Place(side, i), entries.get(i).deed());
                }
            }
        }
    }

    private void hear(Place place, Deed deed) {
        switch (deed) {
            case Deed.Accept _ -> {
                var acceptance = scene.record().consent().acceptance(place);
                if (acceptance != null && acceptance.withdrawn() == Proposal.NEVER) {
                    accepted.add(acceptance.proposal());
                }
            }
            case Deed.Propose propose when propose.counters() != null ->
                    countered.add(propose.counters());
            case Deed.Decline(Hash proposal) -> declines.putIfAbsent(proposal, place);
            default -> {}
        }
    }

    Offer of(Proposal proposal) {
        Admitted entry = scene.entry(proposal.place());
        Deed.Propose deed = (Deed.Propose) entry.deed();
        return new Offer(
                entry.leaf(),
                scene.party(proposal.place().side()),
                deed.effect(),
                deed.takes().getFirst().subject(),
                state(proposal, entry.leaf()),
                ProposalForm.readable(
                        deed.effect(),
                        deed.takes().getFirst().subject(),
                        scene.bodies().of(proposal.place().side(), proposal.place().index())),
                deed.counters(),
                reason(entry.leaf()));
    }

    private State state(Proposal proposal, Hash leaf) {
        if (proposal.settled() != Proposal.NEVER) {
            Place settlement = new Place(proposal.place().side(), proposal.settled());
            return scene.isReceipted(settlement) ? State.AGREED : State.SETTLED_RECEIPT_AWAITED;
        }
        if (proposal.withdrawn() != Proposal.NEVER) {
            return State.WITHDRAWN;
        }
        if (accepted.contains(proposal.place()) && !isLapsed(proposal)) {
            return State.ACCEPTED;
        }
        if (proposal.declined() != Proposal.NEVER) {
            return countered.contains(leaf) ? State.COUNTERED : State.DECLINED;
        }
        if (isLapsed(proposal)) {
            return State.LAPSED;
        }
        return proposal.place().side() == scene.side() ? State.PROPOSED : State.TO_ANSWER;
    }

    /** Whether something else has taken what it was about. */
    private boolean isLapsed(Proposal proposal) {
        for (Slot slot : proposal.slots()) {
            Agreement agreed = scene.record().consent().agreement(slot);
            if (agreed != null && !agreed.proposal().equals(proposal.place())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String reason(Hash leaf) {
        Place place = declines.get(leaf);
        JsonObject body = place == null ? null : scene.bodies().of(place.side(), place.index());
        return body == null || body.get("reason") == null ? null : body.string("reason");
    }
}
