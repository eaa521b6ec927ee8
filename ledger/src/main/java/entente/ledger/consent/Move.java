package entente.ledger.consent;

import java.util.List;

/** What an entry does to consent. */
public sealed interface Move {
    /**
     * A text or a change of one is put before the other side.
     *
     * @param slots what it takes, all or nothing; each of another subject
     */
    record Propose(List<Slot> slots) implements Move {
        public Propose {
            slots = List.copyOf(slots);
            if (slots.isEmpty()
                    || slots.stream().map(Slot::subject).distinct().count() < slots.size()) {
                throw new IllegalArgumentException(
                        "The proposal takes no slot, or two of one subject. Maybe a subject was repeated.");
            }
        }
    }

    /** The other side's proposal is accepted. */
    record Accept(Place proposal) implements Move {}

    /**
     * The other side's acceptance of one's own proposal is received: it binds both from here on.
     */
    record Settle(Place acceptance) implements Move {}

    /** One's own proposal or acceptance is taken back. */
    record Withdraw(Place own) implements Move {}

    /** The other side's proposal is declined. */
    record Decline(Place proposal) implements Move {}

    /** Anything else. It still tells what its author had seen. */
    record Other() implements Move {}
}
