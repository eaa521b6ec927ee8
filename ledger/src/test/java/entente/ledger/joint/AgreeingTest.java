package entente.ledger.joint;

import static entente.ledger.consent.Side.FIRST;
import static entente.ledger.consent.Side.SECOND;
import static entente.ledger.joint.TestingRelation.MINUTES;
import static entente.ledger.joint.TestingRelation.change;
import static entente.ledger.joint.TestingRelation.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.follow.Completion;
import entente.ledger.consent.Flaw;
import entente.ledger.consent.Side;
import entente.ledger.consent.Verdict;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.deed.Take;
import entente.ledger.merkle.Hash;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of deeds, from signed entries to the joint state. */
class AgreeingTest {
    private static final Subject C1 = MINUTES.commitment("c1");
    private static final Subject C2 = MINUTES.commitment("c2");

    private final TestingRelation relation = TestingRelation.founded();

    private Standing standing(Subject subject) {
        return relation.record().standing().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private Verdict last(Side side) {
        return relation.record().verdict(side, relation.log(side).size() - 1);
    }

    private static Verdict flawed(Flaw flaw) {
        return new Verdict(flaw);
    }

    /** The minutes of a session with two commitments. */
    private Hash minutes() {
        List<Take> takes = List.of(new Take(MINUTES, null), new Take(C1, null), new Take(C2, null));
        return relation.agree(FIRST, new Deed.Propose(Effect.AGREE, takes, null));
    }

    @Test
    void whatIsProposedAcceptedAndSettledIsAgreed() {
        Hash proposal = relation.write(FIRST, text(MINUTES));
        assertThat(relation.record().text()).isEmpty();
        Hash acceptance = relation.write(SECOND, new Deed.Accept(proposal));
        assertThat(relation.record().text()).isEmpty();
        relation.write(FIRST, new Deed.Settle(acceptance));
        assertThat(relation.record().text())
                .isEqualTo(MINUTES + " " + proposal.hex() + " AGREED\n");
        assertThat(relation.record().line())
                .isEqualTo(
                        "joint v=1 a=3 b=2 state="
                                + TestingRelation.hash(relation.record().text()).hex());
    }

    @Test
    void aTextIsAgreedTogetherWithItsCommitments() {
        Hash proposal = minutes();
        assertThat(relation.record().standing())
                .extracting(Standing::subject)
                .containsExactly(MINUTES, C1, C2);
        assertThat(relation.record().standing())
                .extracting(Standing::version)
                .containsOnly(proposal);
    }

    @Test
    void aCommitmentIsExtendedWhileItsTextStays() {
        Hash proposal = minutes();
        Hash extended = relation.agree(SECOND, change(Effect.EXTEND, C1, proposal));
        assertThat(standing(C1).status()).isEqualTo(Status.EXTENDED);
        assertThat(standing(C1).version()).isEqualTo(extended);
        assertThat(standing(MINUTES).version()).isEqualTo(proposal);
        assertThat(standing(C2).status()).isEqualTo(Status.AGREED);
    }

    /** Else the amendment would undo, unseen, what was agreed meanwhile. */
    @Test
    void anAmendmentOfACommitmentThatWasExtendedMeanwhileIsVoid() {
        Hash proposal = minutes();
        List<Take> takes = List.of(new Take(MINUTES, proposal), new Take(C1, proposal));
        Hash amendment = relation.write(FIRST, new Deed.Propose(Effect.AMEND, takes, null));
        relation.agree(SECOND, change(Effect.EXTEND, C1, proposal));
        relation.write(SECOND, new Deed.Accept(amendment));
        assertThat(last(SECOND)).isEqualTo(flawed(Flaw.BASE));
    }

    @Test
    void whatIsPublicIsTheTextThatWasPublished() {
        Hash proposal = minutes();
        Hash published = relation.agree(FIRST, change(Effect.PUBLISH, MINUTES, proposal));
        assertThat(standing(MINUTES).line()).endsWith(" AGREED,PUBLIC");
        Hash dropped = relation.agree(SECOND, change(Effect.DROP, MINUTES, published));
        assertThat(standing(MINUTES).line()).endsWith(" DROPPED,PUBLIC");
        Hash corrected = relation.agree(FIRST, change(Effect.CORRECT, MINUTES, dropped));
        assertThat(standing(MINUTES).line()).endsWith(corrected.hex() + " DROPPED");
        assertThat(standing(MINUTES).chain()).hasSize(4);
    }

    @Test
    void everyEffectHasItsStatus() {
        Hash base = minutes();
        for (Effect effect : List.of(Effect.SUPERSEDE, Effect.NOT_A_COMMITMENT, Effect.TERMINATE)) {
            base = relation.agree(SECOND, change(effect, C2, base));
            assertThat(standing(C2).version()).isEqualTo(base);
        }
        assertThat(standing(C2).status()).isEqualTo(Status.TERMINATED);
        relation.agree(FIRST, change(Effect.AMEND, C2, base));
        assertThat(standing(C2).status()).isEqualTo(Status.AGREED);
        assertThat(Status.AGREED.after(Effect.SUPERSEDE)).isEqualTo(Status.SUPERSEDED);
        assertThat(Status.AGREED.after(Effect.NOT_A_COMMITMENT)).isEqualTo(Status.NOT_A_COMMITMENT);
    }

    @Test
    void leavingIsOneSidedAndChangesNoText() {
        Hash proposal = minutes();
        relation.write(SECOND, new Deed.Denounce(MINUTES));
        assertThat(standing(MINUTES).line())
                .isEqualTo(MINUTES + " " + proposal.hex() + " AGREED,DENOUNCED:SECOND");
        Hash extended = relation.agree(FIRST, change(Effect.EXTEND, MINUTES, proposal));
        assertThat(standing(MINUTES).denounced()).containsExactly(SECOND);
        relation.agree(FIRST, change(Effect.AMEND, MINUTES, extended));
        assertThat(standing(MINUTES).denounced()).isEmpty();
        relation.write(SECOND, new Deed.Denounce(new Subject("never-agreed")));
        assertThat(last(SECOND)).isEqualTo(flawed(Flaw.STRAY));
    }

    @Test
    void eachSideAssessesByItsOwnWord() {
        minutes();
        relation.write(FIRST, new Deed.Assess(C1, Completion.LIMITED));
        assertThat(standing(C1).line()).endsWith(" AGREED,LIMITED:FIRST");
        assertThat(standing(C1).isDivergent()).isFalse();
        relation.write(SECOND, new Deed.Assess(C1, Completion.COMPLETE));
        assertThat(standing(C1).line()).endsWith(" AGREED,LIMITED:FIRST,COMPLETE:SECOND");
        assertThat(standing(C1).isDivergent()).isTrue();
        relation.write(FIRST, new Deed.Assess(C1, Completion.COMPLETE));
        assertThat(standing(C1).isDivergent()).isFalse();
        relation.write(FIRST, new Deed.Assess(new Subject("never-agreed"), Completion.LIMITED));
        assertThat(last(FIRST)).isEqualTo(flawed(Flaw.STRAY));
    }

    @Test
    void aCounterProposalDeclinesAndProposes() {
        Hash proposal = relation.write(FIRST, text(MINUTES));
        relation.write(SECOND, new Deed.Decline(proposal));
        List<Take> takes = List.of(new Take(MINUTES, null));
        Hash counter = relation.agree(SECOND, new Deed.Propose(Effect.AGREE, takes, proposal));
        assertThat(standing(MINUTES).version()).isEqualTo(counter);
        relation.write(SECOND, new Deed.Accept(proposal));
        assertThat(last(SECOND)).isEqualTo(flawed(Flaw.DECLINED));
    }

    @Test
    void whatNamesNothingIsVoid() {
        Hash nothing = TestingRelation.hash("nothing");
        for (Deed deed :
                List.of(
                        new Deed.Accept(nothing),
                        new Deed.Settle(nothing),
                        new Deed.Withdraw(nothing),
                        new Deed.Decline(nothing))) {
            relation.write(FIRST, deed);
            assertThat(last(FIRST)).isEqualTo(flawed(Flaw.UNSEEN));
        }
        relation.write(FIRST, change(Effect.AMEND, MINUTES, nothing));
        assertThat(last(FIRST)).isEqualTo(flawed(Flaw.BASE));
        relation.write(FIRST, new Deed.Erase(nothing));
        assertThat(last(FIRST)).isEqualTo(flawed(Flaw.STRAY));
        relation.write(FIRST, new Deed.Erase(relation.log(FIRST).entries().get(1).leaf()));
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
        relation.write(FIRST, new Deed.Erase(relation.log(SECOND).entries().get(0).leaf()));
        assertThat(last(FIRST)).isEqualTo(flawed(Flaw.STRAY));
    }

    @Test
    void theFoldIsTheHighestThatBothDeclared() {
        assertThat(relation.record().coverage()).isEqualTo(new Coverage(1, 1, 1));
        relation.write(FIRST, new Deed.Speak(3));
        assertThat(relation.record().coverage().fold()).isEqualTo(1);
        relation.write(SECOND, new Deed.Speak(2));
        assertThat(relation.record().coverage().fold()).isEqualTo(2);
        relation.write(SECOND, new Deed.Speak(1));
        assertThat(relation.record().coverage().fold()).isEqualTo(2);
    }

    @Test
    void logsThatAreFoundedUnderALaterFoldHaveDeclaredIt() {
        assertThat(TestingRelation.founded(2).record().coverage()).isEqualTo(new Coverage(2, 1, 1));
    }

    @Test
    void theStateOfAPrefixIsThatOfALogThatEndsThere() {
        minutes();
        String state = relation.record().line();
        relation.write(SECOND, new Deed.Denounce(MINUTES));
        relation.write(FIRST, new Deed.Assess(C1, Completion.LIMITED));
        assertThat(JointRecord.of(relation.logs(), 3, 2).line()).isEqualTo(state);
        assertThatThrownBy(() -> JointRecord.of(relation.logs(), 3, 1))
                .hasMessageContaining("had seen more of each other");
        assertThatThrownBy(() -> JointRecord.of(relation.logs(), 0, 1))
                .hasMessageContaining("had seen more of each other");
    }
}
