package entente.ledger.consent;

/**
 * When an acceptance lets go of the slots that it held in its author's log; a settlement never
 * does. There is one rule. The tests switch others in, to see that the search finds what they
 * break.
 */
@FunctionalInterface
interface SlotRule {
    /**
     * Either the other side knew of the acceptance's withdrawal and had not settled before, or it
     * has withdrawn the proposal itself: no settlement can come any more, and the author knows.
     * One's own withdrawal alone does not do: the other side may have settled meanwhile.
     */
    SlotRule PROTOCOL =
            (holder, proposal, view, acknowledged) ->
                    (holder.withdrawn() < acknowledged && holder.settled() >= view.other())
                            || proposal.withdrawn() < view.other();

    /**
     * @param acknowledged how many entries of the author's own log the other side had seen, by the
     *     last of its entries that the author had
     */
    boolean frees(Acceptance holder, Proposal proposal, View view, int acknowledged);

    /** Whether anything is held at all. */
    default boolean holds() {
        return true;
    }
}
