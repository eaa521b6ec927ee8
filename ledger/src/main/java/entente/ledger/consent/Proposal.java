package entente.ledger.consent;

import java.util.List;

/**
 * A valid proposal and what became of it.
 *
 * @param withdrawn where in its own log; {@link #NEVER}
 * @param declined where in the other log, the first time; {@link #NEVER}
 * @param settled where in its own log; {@link #NEVER}
 */
public record Proposal(Place place, List<Slot> slots, int withdrawn, int declined, int settled) {
    public static final int NEVER = Integer.MAX_VALUE;

    public Proposal {
        slots = List.copyOf(slots);
    }

    static Proposal of(Place place, List<Slot> slots) {
        return new Proposal(place, slots, NEVER, NEVER, NEVER);
    }

    Proposal withdrawnAt(int index) {
        return new Proposal(place, slots, index, declined, settled);
    }

    Proposal declinedAt(int index) {
        return new Proposal(place, slots, withdrawn, Math.min(declined, index), settled);
    }

    Proposal settledAt(int index) {
        return new Proposal(place, slots, withdrawn, declined, index);
    }

    /** As it was for whoever has that before them, though more has become of it. */
    Proposal until(View view) {
        int own = view.size(place.side());
        int other = view.size(place.side().other());
        return new Proposal(
                place,
                slots,
                before(withdrawn, own),
                before(declined, other),
                before(settled, own));
    }

    /** Where it happened, if that is among so many entries. */
    static int before(int index, int size) {
        return index < size ? index : NEVER;
    }

    boolean takes(String subject) {
        return slots.stream().anyMatch(slot -> slot.subject().equals(subject));
    }
}
