package entente.ledger.joint;

import static entente.ledger.consent.Side.FIRST;
import static entente.ledger.consent.Side.SECOND;
import static entente.ledger.joint.TestingRelation.MINUTES;
import static entente.ledger.joint.TestingRelation.TIME;
import static entente.ledger.joint.TestingRelation.change;
import static entente.ledger.joint.TestingRelation.node;
import static entente.ledger.joint.TestingRelation.officer;
import static entente.ledger.joint.TestingRelation.secret;
import static entente.ledger.joint.TestingRelation.text;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.follow.Completion;
import entente.ledger.consent.Flaw;
import entente.ledger.consent.Side;
import entente.ledger.consent.Verdict;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.joint.Refusal.Why;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys that follow each other, are lost, and are given powers. */
class KeysTest {
    private static final SecretKey OFFICER_2 = secret("FIRST officer 2");
    private static final SecretKey OFFICER_3 = secret("FIRST officer 3");
    private static final SecretKey NODE_2 = secret("FIRST node 2");
    private static final SecretKey ENVOY = secret("envoy");
    private static final SecretKey ENVOY_2 = secret("envoy 2");

    private final TestingRelation relation = TestingRelation.founded();

    private static KeyId id(SecretKey key) {
        return key.publicKey().id();
    }

    private static Deed.Rotate rotate(SecretKey old, SecretKey key, SecretKey next) {
        return new Deed.Rotate(id(old), key.publicKey(), id(next));
    }

    private Verdict verdict(Side side, int index) {
        return relation.record().verdict(side, index);
    }

    private Verdict last(Side side) {
        return verdict(side, relation.log(side).size() - 1);
    }

    private void refused(Deed deed, SecretKey key, Why why) {
        int seen = relation.log(SECOND).size();
        assertThat(relation.append(FIRST, relation.draft(FIRST, deed, seen, key)).map(Refusal::why))
                .hasValue(why);
    }

    private Hash write(Deed deed, SecretKey key) {
        return relation.write(FIRST, deed, relation.log(SECOND).size(), key);
    }

    /** The newest head of the first side's log, cosigned by the second. */
    private String cosigned() {
        SignedNote head = HeadDraft.sign(relation.logs(), FIRST, node(FIRST));
        return HeadDraft.cosign(relation.logs(), SECOND, head, node(SECOND), TIME).encode().utf8();
    }

    @Test
    void thePromisedKeyFollowsAndTheOldOneSignsNoMore() {
        write(rotate(officer(FIRST), OFFICER_2, OFFICER_3), OFFICER_2);
        refused(text(MINUTES), officer(FIRST), Why.RETIRED_KEY);
        write(text(MINUTES), OFFICER_2);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
        write(rotate(OFFICER_2, OFFICER_3, ENVOY), OFFICER_3);
        write(text(MINUTES), OFFICER_3);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
    }

    @Test
    void noOtherKeyFollows() {
        refused(rotate(officer(FIRST), OFFICER_3, ENVOY), OFFICER_3, Why.UNPROMISED_KEY);
        refused(rotate(OFFICER_2, OFFICER_3, ENVOY), OFFICER_3, Why.UNPROMISED_KEY);
        refused(rotate(officer(FIRST), OFFICER_2, OFFICER_3), officer(FIRST), Why.UNPROMISED_KEY);
        refused(rotate(officer(FIRST), NODE_2, OFFICER_3), NODE_2, Why.UNPROMISED_KEY);
        write(rotate(officer(FIRST), OFFICER_2, officer(FIRST)), OFFICER_2);
        refused(rotate(officer(FIRST), OFFICER_2, OFFICER_3), OFFICER_2, Why.UNPROMISED_KEY);
        refused(rotate(OFFICER_2, officer(FIRST), OFFICER_3), officer(FIRST), Why.UNPROMISED_KEY);
    }

    @Test
    void nodesSettleAndOfficersDoTheRest() {
        write(text(MINUTES), node(FIRST));
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.ROLE));
        Hash proposal = relation.write(SECOND, text(MINUTES));
        for (Deed deed :
                List.of(
                        new Deed.Accept(proposal),
                        new Deed.Decline(proposal),
                        new Deed.Denounce(MINUTES),
                        new Deed.Assess(MINUTES, Completion.LIMITED))) {
            write(deed, node(FIRST));
            assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.ROLE));
        }
        Hash acceptance = relation.write(FIRST, new Deed.Accept(proposal));
        int seen = relation.log(FIRST).size();
        relation.write(SECOND, new Deed.Settle(acceptance), seen, officer(SECOND));
        assertThat(last(SECOND)).isEqualTo(new Verdict(Flaw.ROLE));
        for (Deed deed :
                List.of(
                        new Deed.Revoke(id(node(FIRST)), null),
                        new Deed.Empower(ENVOY.publicKey(), id(ENVOY_2), List.of(""), null),
                        new Deed.Erase(proposal),
                        new Deed.Speak(2))) {
            write(deed, officer(FIRST));
            assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.ROLE));
        }
        assertThat(verdict(FIRST, 0)).isEqualTo(Verdict.VALID);
        refused(text(MINUTES), ENVOY, Why.UNKNOWN_KEY);
    }

    /** When the day to answer by has passed, a node's policy may take the proposal back. */
    @Test
    void eitherMayWithdraw() {
        Hash one = relation.write(FIRST, text(MINUTES));
        write(new Deed.Withdraw(one), node(FIRST));
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
        Hash two = relation.write(FIRST, text(MINUTES));
        write(new Deed.Withdraw(two), officer(FIRST));
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
    }

    @Test
    void fullPowersReachAsFarAsTheirScope() {
        Subject inside = MINUTES.commitment("c1");
        Subject outside = new Subject(MINUTES.text() + "-annex");
        write(empower(List.of(MINUTES.text())), node(FIRST));
        write(text(inside), ENVOY);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
        write(text(outside), ENVOY);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        Hash theirs = relation.write(SECOND, text(outside));
        write(new Deed.Accept(theirs), ENVOY);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        write(new Deed.Decline(theirs), ENVOY);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        write(empower(List.of()), node(FIRST));
        write(text(inside), ENVOY);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        write(rotate(ENVOY, ENVOY_2, OFFICER_3), ENVOY_2);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
        write(text(inside), ENVOY_2);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
    }

    private static Deed empower(List<String> scope) {
        return new Deed.Empower(ENVOY.publicKey(), id(ENVOY_2), scope, "2027-12-31");
    }

    @Test
    void aNodesKeyGetsNoPowersOfAnOfficer() {
        write(
                new Deed.Empower(node(FIRST).publicKey(), id(NODE_2), List.of(""), null),
                node(FIRST));
        write(text(MINUTES), node(FIRST));
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.ROLE));
    }

    @Test
    void whatAStolenKeySignedSinceTheLastCosignedHeadIsVoid() {
        Hash before = relation.write(FIRST, text(MINUTES));
        String head = cosigned();
        Hash stolen = relation.write(FIRST, text(new Subject("stolen")));
        write(new Deed.Revoke(id(officer(FIRST)), head), node(FIRST));
        assertThat(verdict(FIRST, 1)).isEqualTo(Verdict.VALID);
        assertThat(verdict(FIRST, 2)).isEqualTo(new Verdict(Flaw.STRUCK));
        refused(text(MINUTES), officer(FIRST), Why.RETIRED_KEY);
        relation.write(SECOND, new Deed.Accept(stolen));
        assertThat(last(SECOND)).isEqualTo(new Verdict(Flaw.UNSEEN));
        relation.write(SECOND, new Deed.Accept(before));
        assertThat(last(SECOND)).isEqualTo(Verdict.VALID);
        write(rotate(officer(FIRST), OFFICER_2, OFFICER_3), OFFICER_2);
        write(text(MINUTES), OFFICER_2);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
    }

    @Test
    void withoutACosignedHeadAllThatTheKeyEverSignedIsVoid() {
        relation.write(FIRST, text(MINUTES));
        write(new Deed.Revoke(id(officer(FIRST)), null), node(FIRST));
        assertThat(verdict(FIRST, 0)).isEqualTo(Verdict.VALID);
        assertThat(verdict(FIRST, 1)).isEqualTo(new Verdict(Flaw.STRUCK));
    }

    /**
     * Decision 020: a receipt that was lost on its way would else un-agree what the other side
     * shows.
     */
    @Test
    void theOtherSideConfirmsHowMuchItHadCosigned() {
        String head = cosigned();
        Hash proposal = relation.write(FIRST, text(MINUTES));
        Hash acceptance = relation.write(SECOND, new Deed.Accept(proposal));
        relation.write(FIRST, new Deed.Settle(acceptance));
        String agreed = relation.record().text();
        // The second side has cosigned these three, but the first does not know that yet.
        relation.write(FIRST, text(new Subject("stolen")));
        Hash revocation = write(new Deed.Revoke(id(officer(FIRST)), head), node(FIRST));
        assertThat(relation.record().text()).isEmpty();
        relation.write(SECOND, new Deed.Confirm(revocation, 3));
        assertThat(last(SECOND)).isEqualTo(Verdict.VALID);
        assertThat(relation.record().text()).isEqualTo(agreed).isNotEmpty();
        assertThat(verdict(FIRST, 3)).isEqualTo(new Verdict(Flaw.STRUCK));
        relation.write(SECOND, new Deed.Confirm(revocation, 4));
        assertThat(last(SECOND)).isEqualTo(new Verdict(Flaw.STRAY));
        assertThat(verdict(FIRST, 3)).isEqualTo(new Verdict(Flaw.STRUCK));
    }

    @Test
    void onlyTheFirstEntryThatSawTheRevocationConfirmsIt() {
        relation.write(FIRST, text(MINUTES));
        Hash revocation = write(new Deed.Revoke(id(officer(FIRST)), cosignedFirst()), node(FIRST));
        relation.write(SECOND, text(new Subject("something-else")));
        relation.write(SECOND, new Deed.Confirm(revocation, 2));
        assertThat(last(SECOND)).isEqualTo(new Verdict(Flaw.STRAY));
        assertThat(verdict(FIRST, 1)).isEqualTo(new Verdict(Flaw.STRUCK));
    }

    @Test
    void anOfficerConfirmsNothing() {
        relation.write(FIRST, text(MINUTES));
        Hash revocation = write(new Deed.Revoke(id(officer(FIRST)), cosignedFirst()), node(FIRST));
        relation.write(SECOND, new Deed.Confirm(revocation, 2), 3, officer(SECOND));
        assertThat(last(SECOND)).isEqualTo(new Verdict(Flaw.ROLE));
        assertThat(verdict(FIRST, 1)).isEqualTo(new Verdict(Flaw.STRUCK));
    }

    /** The head of the first side's log when it had only its charter, cosigned. */
    private String cosignedFirst() {
        JointLogs logs = TestingRelation.copy(relation.logs(), 1, 1);
        SignedNote head = HeadDraft.sign(logs, FIRST, node(FIRST));
        return HeadDraft.cosign(logs, SECOND, head, node(SECOND), TIME).encode().utf8();
    }

    @Test
    void aRevocationNeedsAHeadOfItsLogThatTheOtherSideCosigned() {
        relation.write(FIRST, text(MINUTES));
        KeyId key = id(officer(FIRST));
        SignedNote own = HeadDraft.sign(relation.logs(), FIRST, node(FIRST));
        SignedNote theirs = HeadDraft.sign(relation.logs(), SECOND, node(SECOND));
        SignedNote theirsCosigned =
                HeadDraft.cosign(relation.logs(), FIRST, theirs, node(FIRST), TIME);
        SignedNote byOfficer =
                HeadDraft.cosign(relation.logs(), SECOND, own, officer(SECOND), TIME);
        for (SignedNote head : List.of(own, theirs, theirsCosigned, byOfficer)) {
            refused(new Deed.Revoke(key, head.encode().utf8()), node(FIRST), Why.UNPROVEN);
        }
        refused(new Deed.Revoke(key, "no note"), node(FIRST), Why.UNREADABLE);
        refused(new Deed.Revoke(id(ENVOY), cosigned()), node(FIRST), Why.UNPROVEN);
        TestingRelation fork = TestingRelation.founded();
        fork.write(FIRST, text(new Subject("forked")));
        SignedNote forked = HeadDraft.sign(fork.logs(), FIRST, node(FIRST));
        String other =
                HeadDraft.cosign(fork.logs(), SECOND, forked, node(SECOND), TIME).encode().utf8();
        refused(new Deed.Revoke(key, other), node(FIRST), Why.UNPROVEN);
        fork.write(FIRST, text(new Subject("forked-further")));
        SignedNote further = HeadDraft.sign(fork.logs(), FIRST, node(FIRST));
        String beyond =
                HeadDraft.cosign(fork.logs(), SECOND, further, node(SECOND), TIME).encode().utf8();
        refused(new Deed.Revoke(key, beyond), node(FIRST), Why.UNPROVEN);
    }

    /** The thief has the node's key; the ministry has the one that was promised to follow it. */
    @Test
    void aThiefsRevocationIsVoidWhenTheNodesOwnKeyIsRevoked() {
        Hash proposal = relation.write(FIRST, text(MINUTES));
        String head = cosigned();
        write(new Deed.Revoke(id(officer(FIRST)), cosignedFirst()), node(FIRST));
        assertThat(verdict(FIRST, 1)).isEqualTo(new Verdict(Flaw.STRUCK));
        write(empower(List.of("")), node(FIRST));
        write(text(MINUTES), ENVOY);
        write(rotate(node(FIRST), NODE_2, secret("FIRST node 3")), NODE_2);
        write(new Deed.Revoke(id(node(FIRST)), head), NODE_2);
        assertThat(verdict(FIRST, 1)).isEqualTo(Verdict.VALID);
        assertThat(verdict(FIRST, 2)).isEqualTo(new Verdict(Flaw.STRUCK));
        assertThat(verdict(FIRST, 3)).isEqualTo(new Verdict(Flaw.STRUCK));
        assertThat(verdict(FIRST, 4)).isEqualTo(new Verdict(Flaw.SCOPE));
        Hash withdrawal = write(new Deed.Withdraw(proposal), ENVOY);
        assertThat(withdrawal).isNotNull();
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        relation.write(SECOND, new Deed.Accept(proposal));
        assertThat(last(SECOND)).isEqualTo(Verdict.VALID);
        write(rotate(officer(FIRST), OFFICER_2, OFFICER_3), OFFICER_2);
        write(change(Effect.AMEND, MINUTES, proposal), OFFICER_2);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.BASE));
    }
}
