package entente.ledger.consent;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.consent.Move.Accept;
import entente.ledger.consent.Move.Propose;
import entente.ledger.consent.Move.Settle;
import entente.ledger.consent.SmallLogs.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All causally possible pairs of small logs: four entries a side, two proposals a side, on any
 * version that stands. {@link SmallLogs} says which of them are left out, and why they may be.
 */
class SearchTest {
    private static final SmallLogs FOUR_A_SIDE = new SmallLogs(4, 2, false);

    private static final SlotRule NOTHING_HOLDS =
            new SlotRule() {
                @Override
                public boolean frees(
                        Acceptance holder, Proposal proposal, View view, int acknowledged) {
                    return true;
                }

                @Override
                public boolean holds() {
                    return false;
                }
            };

    /** One's own withdrawal frees the slot at once. */
    private static final SlotRule FREE_AT_ONCE =
            (holder, proposal, view, acknowledged) ->
                    holder.withdrawn() < view.own() || proposal.withdrawn() < view.other();

    /** What a search comes to. */
    private static final class Tally {
        private long pairs;
        private long agreeing;
        private long rivalling;
        private Pair shortest = Pair.empty(SlotRule.PROTOCOL);

        static Tally of(SmallLogs logs, Pair from) {
            Tally tally = new Tally();
            logs.search(from, tally::visit);
            System.out.printf(
                    "%s: %,d pairs, %,d with something agreed, %,d with rivals%n",
                    logs, tally.pairs, tally.agreeing, tally.rivalling);
            return tally;
        }

        private void visit(Pair shorter, Pair longer) {
            pairs++;
            agreeing += longer.consent().agreements().isEmpty() ? 0 : 1;
            shorter.consent()
                    .agreements()
                    .forEach(
                            (slot, agreed) -> {
                                if (!longer.consent().agreements(slot).containsAll(agreed)) {
                                    throw new AssertionError("No longer agreed: " + longer);
                                }
                            });
            if (longer.rivals() > 0) {
                if (rivalling == 0 || longer.size() < shortest.size()) {
                    shortest = longer;
                }
                rivalling++;
            }
        }
    }

    @Test
    void noTwoDeedsAreEverAgreedInOneSlot() {
        Tally tally = Tally.of(FOUR_A_SIDE, Pair.empty(SlotRule.PROTOCOL));
        assertThat(tally.rivalling).as("such as %s", tally.shortest).isZero();
        assertThat(tally.pairs).isGreaterThan(2_000_000);
        assertThat(tally.agreeing).isGreaterThan(250_000);
    }

    @Test
    void withoutSlotsBothProposalsAreAgreed() {
        Tally tally = Tally.of(new SmallLogs(3, 2, false), Pair.empty(NOTHING_HOLDS));
        assertThat(tally.rivalling).isPositive();
        // Both propose, both accept what the other proposed, both settle.
        assertThat(tally.shortest.size()).isEqualTo(6);
    }

    @Test
    void withASlotThatOnesOwnWithdrawalFreesBothProposalsAreAgreed() {
        Tally three = Tally.of(new SmallLogs(3, 2, false), Pair.empty(FREE_AT_ONCE));
        assertThat(three.rivalling).isZero();
        Tally four = Tally.of(FOUR_A_SIDE, Pair.empty(FREE_AT_ONCE));
        assertThat(four.rivalling).isPositive();
        // Both accept, both withdraw that, and then both settle, as neither has seen the
        // withdrawal.
        assertThat(four.shortest.size()).isEqualTo(8);
        assertThat(four.shortest.first()).hasSize(4);
    }

    @Test
    void decliningMakesNoDifference() {
        Tally tally = Tally.of(new SmallLogs(3, 2, true), Pair.empty(SlotRule.PROTOCOL));
        assertThat(tally.rivalling).isZero();
        assertThat(tally.agreeing).isPositive();
    }

    /** Amendments of an amendment, which is itself of a text: three entries a side on top of it. */
    @Test
    void norAreTwoAmendmentsOfOneAmendment() {
        Place text = new Place(Side.FIRST, 0);
        Place amendment = new Place(Side.FIRST, 2);
        Pair amended =
                Pair.empty(SlotRule.PROTOCOL)
                        .then(Side.FIRST, new Propose(List.of(new Slot("minutes", null))), 0)
                        .then(Side.SECOND, new Accept(text), 1)
                        .then(Side.FIRST, new Settle(new Place(Side.SECOND, 0)), 1)
                        .then(Side.FIRST, new Propose(List.of(new Slot("minutes", text))), 1)
                        .then(Side.SECOND, new Accept(new Place(Side.FIRST, 2)), 3)
                        .then(Side.FIRST, new Settle(new Place(Side.SECOND, 1)), 2);
        assertThat(amended.consent().chain("minutes"))
                .extracting(Agreement::proposal)
                .containsExactly(text, amendment);
        Tally tally = Tally.of(new SmallLogs(3, 2, false), amended);
        assertThat(tally.rivalling).isZero();
        assertThat(tally.pairs).isGreaterThan(50_000);
    }
}
