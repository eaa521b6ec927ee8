package entente.ledger.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.consent.Move.Accept;
import entente.ledger.consent.Move.Decline;
import entente.ledger.consent.Move.Other;
import entente.ledger.consent.Move.Propose;
import entente.ledger.consent.Move.Settle;
import entente.ledger.consent.Move.Withdraw;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {
    private static final Slot MINUTES = new Slot("minutes", null);

    private final Consent consent = new Consent();

    private static Place first(int index) {
        return new Place(Side.FIRST, index);
    }

    private static Place second(int index) {
        return new Place(Side.SECOND, index);
    }

    private static Propose propose(Slot... slots) {
        return new Propose(List.of(slots));
    }

    private void valid(Side side, Move move, int seen) {
        assertThat(consent.append(side, new Step(move, seen))).isEqualTo(Verdict.VALID);
    }

    private void flawed(Flaw flaw, Side side, Move move, int seen) {
        assertThat(consent.append(side, new Step(move, seen))).isEqualTo(new Verdict(flaw));
    }

    /** The first side proposes, the second accepts. */
    private void accepted() {
        valid(Side.FIRST, propose(MINUTES), 0);
        valid(Side.SECOND, new Accept(first(0)), 1);
    }

    @Test
    void threeEntriesThatNameEachOtherAgree() {
        accepted();
        assertThat(consent.chain("minutes")).isEmpty();
        valid(Side.FIRST, new Settle(second(0)), 1);
        assertThat(consent.agreement(MINUTES))
                .isEqualTo(new Agreement(first(0), second(0), first(1)));
        assertThat(consent.chain("minutes")).hasSize(1);
        assertThat(consent.proposal(first(0))).extracting("settled").isEqualTo(1);
        assertThat(consent.acceptance(second(0))).extracting("settled").isEqualTo(1);
        assertThat(consent.proposals()).hasSize(1);
    }

    @Test
    void whatIsWithdrawnFirstIsNotSettled() {
        accepted();
        valid(Side.FIRST, new Withdraw(first(0)), 1);
        flawed(Flaw.WITHDRAWN, Side.FIRST, new Settle(second(0)), 1);
        flawed(Flaw.WITHDRAWN, Side.FIRST, new Withdraw(first(0)), 1);
        flawed(Flaw.WITHDRAWN, Side.SECOND, new Accept(first(0)), 2);
    }

    @Test
    void anAcceptanceThatIsSeenToBeWithdrawnIsNotSettled() {
        accepted();
        valid(Side.SECOND, new Withdraw(second(0)), 1);
        flawed(Flaw.WITHDRAWN, Side.FIRST, new Settle(second(0)), 2);
    }

    @Test
    void aWithdrawalThatCrossesTheSettlementComesTooLate() {
        accepted();
        valid(Side.SECOND, new Withdraw(second(0)), 1);
        valid(Side.FIRST, new Settle(second(0)), 1);
        assertThat(consent.agreement(MINUTES)).isNotNull();
        flawed(Flaw.SETTLED, Side.FIRST, new Withdraw(first(0)), 2);
        flawed(Flaw.BASE, Side.SECOND, propose(MINUTES), 2);
    }

    @Test
    void whatIsSettledIsNotWithdrawnDeclinedNorSettledAgain() {
        accepted();
        valid(Side.FIRST, new Settle(second(0)), 1);
        flawed(Flaw.SETTLED, Side.FIRST, new Settle(second(0)), 1);
        flawed(Flaw.SETTLED, Side.SECOND, new Withdraw(second(0)), 2);
        flawed(Flaw.SETTLED, Side.SECOND, new Decline(first(0)), 2);
        flawed(Flaw.SETTLED, Side.SECOND, new Accept(first(0)), 2);
    }

    @Test
    void whatWasDeclinedIsNotAcceptedAfterwards() {
        valid(Side.FIRST, propose(MINUTES), 0);
        valid(Side.SECOND, new Decline(first(0)), 1);
        flawed(Flaw.DECLINED, Side.SECOND, new Decline(first(0)), 1);
        flawed(Flaw.DECLINED, Side.SECOND, new Accept(first(0)), 1);
        assertThat(consent.proposal(first(0))).extracting("declined").isEqualTo(0);
    }

    /** What was not seen counts for nothing, also where it is judged first. */
    @Test
    void whoHasNotSeenTheSettlementDeclinesInVain() {
        accepted();
        valid(Side.FIRST, new Settle(second(0)), 1);
        flawed(Flaw.HELD, Side.SECOND, new Accept(first(0)), 1);
        valid(Side.SECOND, new Decline(first(0)), 1);
        assertThat(consent.agreement(MINUTES)).isNotNull();
    }

    @Test
    void whatIsForeseenIsWhatWouldComeAndNothingHasChanged() {
        accepted();
        Step settle = new Step(new Settle(second(0)), 1);
        assertThat(consent.foresee(Side.FIRST, settle)).isEqualTo(Verdict.VALID);
        assertThat(consent.size(Side.FIRST)).isEqualTo(1);
        assertThat(consent.agreement(MINUTES)).isNull();
        assertThatThrownBy(() -> consent.foresee(Side.FIRST, new Step(new Other(), 2)))
                .hasMessageContaining("Entry 1 cannot have seen 2 entries");
    }

    /** To take back what one has accepted there is WITHDRAW. */
    @Test
    void decliningDoesNotUndoAnAcceptance() {
        accepted();
        valid(Side.SECOND, new Decline(first(0)), 1);
        valid(Side.FIRST, new Settle(second(0)), 2);
    }

    @Test
    void nobodyAcceptsOrDeclinesTheirOwnAndNobodyWithdrawsTheOthers() {
        accepted();
        flawed(Flaw.UNSEEN, Side.FIRST, new Accept(first(0)), 1);
        flawed(Flaw.UNSEEN, Side.FIRST, new Decline(first(0)), 1);
        flawed(Flaw.UNSEEN, Side.SECOND, new Settle(second(0)), 1);
        flawed(Flaw.UNSEEN, Side.FIRST, new Withdraw(second(0)), 1);
        flawed(Flaw.UNSEEN, Side.FIRST, new Accept(second(0)), 1);
        flawed(Flaw.UNSEEN, Side.SECOND, new Settle(first(0)), 1);
    }

    @Test
    void whatWasNotSeenIsNotAccepted() {
        valid(Side.FIRST, propose(MINUTES), 0);
        flawed(Flaw.UNSEEN, Side.SECOND, new Accept(first(0)), 0);
        flawed(Flaw.UNSEEN, Side.SECOND, new Decline(first(0)), 0);
    }

    @Test
    void oneWhoHasAcceptedTheOthersProposalDoesNotSettleTheirOwn() {
        valid(Side.FIRST, propose(MINUTES), 0);
        valid(Side.SECOND, propose(MINUTES), 0);
        valid(Side.FIRST, new Accept(second(0)), 1);
        valid(Side.SECOND, new Accept(first(0)), 1);
        flawed(Flaw.HELD, Side.FIRST, new Settle(second(1)), 2);
        flawed(Flaw.HELD, Side.SECOND, new Settle(first(1)), 2);
    }

    /** A withdrawal of one's own frees nothing until the other side has seen it. */
    @Test
    void theSlotIsFreeWhenTheOtherSideHasAcknowledgedTheWithdrawal() {
        valid(Side.FIRST, propose(MINUTES), 0);
        valid(Side.SECOND, propose(MINUTES), 0);
        valid(Side.FIRST, new Accept(second(0)), 1);
        valid(Side.SECOND, new Accept(first(0)), 1);
        valid(Side.FIRST, new Withdraw(first(1)), 2);
        flawed(Flaw.HELD, Side.FIRST, new Settle(second(1)), 2);
        valid(Side.SECOND, new Other(), 2);
        flawed(Flaw.HELD, Side.FIRST, new Settle(second(1)), 3);
        valid(Side.SECOND, new Other(), 3);
        flawed(Flaw.HELD, Side.FIRST, new Settle(second(1)), 3);
        valid(Side.FIRST, new Settle(second(1)), 4);
    }

    @Test
    void theSlotIsFreeWhenTheOtherSideHasWithdrawnItsProposal() {
        valid(Side.FIRST, propose(MINUTES), 0);
        valid(Side.SECOND, propose(MINUTES), 0);
        valid(Side.FIRST, new Accept(second(0)), 1);
        valid(Side.SECOND, new Accept(first(0)), 1);
        valid(Side.SECOND, new Withdraw(second(0)), 1);
        flawed(Flaw.HELD, Side.FIRST, new Settle(second(1)), 2);
        valid(Side.FIRST, new Settle(second(1)), 3);
    }

    @Test
    void theSlotStaysTakenWhenTheWithdrawalCameTooLate() {
        valid(Side.FIRST, propose(MINUTES), 0);
        valid(Side.SECOND, propose(MINUTES), 0);
        valid(Side.FIRST, new Accept(second(0)), 1);
        valid(Side.FIRST, new Withdraw(first(1)), 1);
        valid(Side.SECOND, new Settle(first(1)), 2);
        flawed(Flaw.BASE, Side.FIRST, propose(MINUTES), 2);
        valid(Side.SECOND, new Other(), 4);
        flawed(Flaw.BASE, Side.FIRST, propose(MINUTES), 3);
    }

    @Test
    void ofTwoProposalsOfOneSideOneIsAccepted() {
        valid(Side.FIRST, propose(MINUTES), 0);
        valid(Side.FIRST, propose(MINUTES), 0);
        valid(Side.SECOND, new Accept(first(0)), 2);
        flawed(Flaw.HELD, Side.SECOND, new Accept(first(1)), 2);
        flawed(Flaw.HELD, Side.SECOND, new Accept(first(0)), 2);
        valid(Side.SECOND, new Withdraw(second(0)), 2);
        valid(Side.FIRST, new Other(), 4);
        valid(Side.SECOND, new Accept(first(0)), 3);
        flawed(Flaw.WITHDRAWN, Side.FIRST, new Settle(second(0)), 5);
        valid(Side.FIRST, new Settle(second(4)), 5);
    }

    @Test
    void anAmendmentTakesThePlaceOfWhatStands() {
        accepted();
        valid(Side.FIRST, new Settle(second(0)), 1);
        Slot slot = new Slot("minutes", first(0));
        flawed(Flaw.BASE, Side.SECOND, propose(slot), 1);
        valid(Side.SECOND, propose(slot), 2);
        valid(Side.FIRST, propose(slot), 1);
        flawed(Flaw.BASE, Side.FIRST, propose(new Slot("annex", first(0))), 1);
        valid(Side.FIRST, new Accept(second(2)), 3);
        valid(Side.SECOND, new Settle(first(4)), 5);
        flawed(Flaw.BASE, Side.SECOND, new Accept(first(2)), 5);
        assertThat(consent.chain("minutes"))
                .extracting(Agreement::proposal)
                .containsExactly(first(0), second(2));
        assertThat(consent.chain("annex")).isEmpty();
    }

    @Test
    void aDeedTakesAllItsSlotsOrNone() {
        Slot one = new Slot("one", null);
        Slot two = new Slot("two", null);
        valid(Side.FIRST, propose(one, two), 0);
        valid(Side.FIRST, propose(two), 0);
        valid(Side.SECOND, new Accept(first(1)), 2);
        flawed(Flaw.HELD, Side.SECOND, new Accept(first(0)), 2);
        valid(Side.FIRST, new Settle(second(0)), 1);
        flawed(Flaw.BASE, Side.SECOND, new Accept(first(0)), 3);
        assertThat(consent.isAgreed("two", new View(Side.SECOND, 0, 3))).isTrue();
        assertThat(consent.isAgreed("two", new View(Side.SECOND, 0, 2))).isFalse();
        assertThat(consent.isAgreed("one", new View(Side.SECOND, 0, 3))).isFalse();
        assertThatThrownBy(() -> propose(one, one)).hasMessageContaining("two of one subject");
        assertThatThrownBy(() -> propose()).hasMessageContaining("takes no slot");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void whatNoAuthorCanHaveSeenIsAnError(int seen) {
        valid(Side.FIRST, new Other(), 0);
        valid(Side.SECOND, new Other(), 0);
        valid(Side.FIRST, new Other(), 1);
        valid(Side.SECOND, new Other(), 2);
        assertThatThrownBy(() -> consent.append(Side.FIRST, new Step(new Other(), seen)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Entry 2 cannot have seen %d entries".formatted(seen));
        valid(Side.FIRST, new Other(), 2);
    }
}
