package entente.ledger.consent;

/**
 * A valid acceptance and what became of it.
 *
 * @param withdrawn where in its own log; {@link Proposal#NEVER}
 * @param settled where in the other log; {@link Proposal#NEVER}
 */
public record Acceptance(Place place, Place proposal, int withdrawn, int settled) {
    static Acceptance of(Place place, Place proposal) {
        return new Acceptance(place, proposal, Proposal.NEVER, Proposal.NEVER);
    }

    Acceptance withdrawnAt(int index) {
        return new Acceptance(place, proposal, index, settled);
    }

    Acceptance settledAt(int index) {
        return new Acceptance(place, proposal, withdrawn, index);
    }

    /** As it was for whoever has that before them, though more has become of it. */
    Acceptance until(View view) {
        return new Acceptance(
                place,
                proposal,
                Proposal.before(withdrawn, view.size(place.side())),
                Proposal.before(settled, view.size(place.side().other())));
    }
}
