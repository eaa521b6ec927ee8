package entente.ledger.consent;

import static java.util.Objects.requireNonNull;

import entente.ledger.consent.Move.Accept;
import entente.ledger.consent.Move.Decline;
import entente.ledger.consent.Move.Other;
import entente.ledger.consent.Move.Propose;
import entente.ledger.consent.Move.Settle;
import entente.ledger.consent.Move.Withdraw;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two logs judged entry by entry, each entry after all that its author had seen. In which of the
 * orders that leaves open makes no difference, and what is judged is never judged anew.
 */
public final class Consent {
    private final Facts facts;
    private final Judge judge;
    private final View until;

    public Consent() {
        this(SlotRule.PROTOCOL);
    }

    Consent(SlotRule rule) {
        this(new Facts(), rule);
    }

    private Consent(Facts facts, SlotRule rule) {
        this(facts, new Judge(facts, rule), View.ALL);
    }

    private Consent(Facts facts, Judge judge, View until) {
        this.facts = facts;
        this.judge = judge;
        this.until = until;
    }

    /** The same as it is now, to go on otherwise. */
    Consent copy() {
        return new Consent(facts.copy(), judge.rule());
    }

    /**
     * What the logs' first entries come to. It stays so when more are judged; to itself none can be
     * appended.
     */
    public Consent until(int first, int second) {
        return new Consent(facts, judge, new View(Side.FIRST, first, second));
    }

    /** How many entries of the log are judged. */
    public int size(Side side) {
        return Math.min(facts.seen(side).size(), until.size(side));
    }

    /**
     * Judges the log's next entry.
     *
     * @throws IllegalArgumentException when its author has seen fewer entries than before, or such
     *     as are not judged yet
     */
    public Verdict append(Side side, Step step) {
        if (!until.equals(View.ALL)) {
            throw new IllegalStateException(
                    "What some entries come to does not go on. Maybe the whole is meant.");
        }
        View view = new View(side, size(side), step.seen());
        check(view);
        Flaw flaw = judge.flaw(view, step.move());
        if (flaw == null) {
            take(new Place(side, view.own()), step.move());
        }
        facts.seen(side).add(step.seen());
        return new Verdict(flaw);
    }

    /** What the log's next entry would be worth, if it were this one. */
    public Verdict foresee(Side side, Step step) {
        View view = new View(side, size(side), step.seen());
        check(view);
        return new Verdict(judge.flaw(view, step.move()));
    }

    private void check(View view) {
        int before = view.own() == 0 ? 0 : facts.seen(view.side()).get(view.own() - 1);
        if (view.other() < before || view.other() > size(view.side().other())) {
            throw new IllegalArgumentException(
                    "Entry %d cannot have seen %d entries of the other log. Maybe the logs were not verified."
                            .formatted(view.own(), view.other()));
        }
    }

    private void take(Place place, Move move) {
        switch (move) {
            case Propose(List<Slot> slots) -> facts.propose(Proposal.of(place, slots));
            case Accept(Place named) ->
                    facts.accept(Acceptance.of(place, named), known(facts.proposal(named)));
            case Settle(Place named) -> {
                Acceptance acceptance = known(facts.acceptance(named));
                facts.settle(place, acceptance, known(facts.proposal(acceptance.proposal())));
            }
            case Withdraw(Place own) -> facts.withdraw(own, place.index());
            case Decline(Place named) -> facts.decline(known(facts.proposal(named)), place.index());
            case Other() -> {}
        }
    }

    /** What a valid move names is there, else it would be void. */
    private static <T> T known(@Nullable T fact) {
        return requireNonNull(fact);
    }

    /** The valid proposal that stands there; null for none. */
    public @Nullable Proposal proposal(Place place) {
        Proposal proposal = until.covers(place) ? facts.proposal(place) : null;
        return proposal == null ? null : proposal.until(until);
    }

    /** The valid acceptance that stands there; null for none. */
    public @Nullable Acceptance acceptance(Place place) {
        Acceptance acceptance = until.covers(place) ? facts.acceptance(place) : null;
        return acceptance == null ? null : acceptance.until(until);
    }

    /** All valid proposals, in no order. */
    public Collection<Proposal> proposals() {
        return facts.proposals().values().stream()
                .filter(proposal -> until.covers(proposal.place()))
                .map(proposal -> proposal.until(until))
                .toList();
    }

    /** What is agreed on the slot; null for nothing yet. */
    public @Nullable Agreement agreement(Slot slot) {
        for (Agreement agreement : facts.agreements(slot)) {
            if (until.covers(agreement.settlement())) {
                return agreement;
            }
        }
        return null;
    }

    /** What is agreed on the subject, each on the one before; none where nothing is. */
    public List<Agreement> chain(String subject) {
        List<Agreement> chain = new ArrayList<>();
        Agreement next = agreement(new Slot(subject, null));
        while (next != null) {
            chain.add(next);
            next = agreement(new Slot(subject, next.proposal()));
        }
        return chain;
    }

    /** Whether the author of that view had anything agreed on the subject before them. */
    public boolean isAgreed(String subject, View view) {
        Agreement first = agreement(new Slot(subject, null));
        return first != null && view.covers(first.settlement());
    }

    List<Agreement> agreements(Slot slot) {
        return facts.agreements(slot);
    }

    /** All that is agreed, by the slots that it took; one each, by the rule of slots. */
    Map<Slot, List<Agreement>> agreements() {
        return facts.agreements();
    }
}
