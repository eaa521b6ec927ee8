package entente.ledger.joint;

import static entente.ledger.consent.Side.FIRST;
import static entente.ledger.consent.Side.SECOND;
import static entente.ledger.joint.TestingRelation.MINUTES;
import static entente.ledger.joint.TestingRelation.TIME;
import static entente.ledger.joint.TestingRelation.node;
import static entente.ledger.joint.TestingRelation.officer;
import static entente.ledger.joint.TestingRelation.secret;
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
import entente.ledger.joint.Heads.Lack;
import entente.ledger.joint.Refusal.Why;
import entente.ledger.log.Entry;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.ConsistencyProof;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a key reaches: to which head, from which entry on, and on whose word. */
class LostKeysTest {
    private static final SecretKey ENVOY = secret("envoy");

    private final TestingRelation relation = TestingRelation.founded();

    private static KeyId id(SecretKey key) {
        return key.publicKey().id();
    }

    private SignedNote head() {
        return HeadDraft.sign(relation.logs(), FIRST, node(FIRST));
    }

    private String cosigned(SecretKey by) {
        return HeadDraft.cosign(relation.logs(), SECOND, head(), by, TIME).encode().utf8();
    }

    private Verdict last(Side side) {
        return relation.record().verdict(side, relation.log(side).size() - 1);
    }

    private Heads.Outcome judged(SignedNote head, int size) {
        TreeHead first = relation.log(FIRST).head(1);
        ConsistencyProof proof = relation.log(FIRST).tree(size).consistency(1);
        return new Heads(relation.log(FIRST), first).judge(head, proof);
    }

    @Test
    void aNodeMayRevokeItsOwnKeyWhichThenSignsNoHeadThatIsLonger() {
        relation.write(FIRST, text(MINUTES));
        SignedNote before = head();
        relation.write(FIRST, new Deed.Revoke(id(node(FIRST)), cosigned(node(SECOND))));
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
        assertThat(judged(before, 2)).isInstanceOf(Heads.Continues.class);
        assertThat(judged(head(), 3)).isEqualTo(new Heads.Unproven(Lack.SIGNATURE));
    }

    @Test
    void whoRevokesHadSeenTheKeyThatCosignedTheHead() {
        SecretKey follower = secret("SECOND node 2");
        Deed rotate = new Deed.Rotate(id(node(SECOND)), follower.publicKey(), id(secret("node 3")));
        relation.write(SECOND, rotate, 1, follower);
        Deed revoke = new Deed.Revoke(id(officer(FIRST)), cosigned(follower));
        Entry early = relation.draft(FIRST, revoke, 1, node(FIRST));
        assertThat(relation.append(FIRST, early).map(Refusal::why)).hasValue(Why.UNPROVEN);
        relation.write(FIRST, revoke, 2);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
    }

    private void empower(List<String> scope, SecretKey by) {
        Deed deed = new Deed.Empower(ENVOY.publicKey(), id(secret("envoy 2")), scope, null);
        relation.write(FIRST, deed, relation.log(SECOND).size(), by);
    }

    private void write(Deed deed, SecretKey by) {
        relation.write(FIRST, deed, relation.log(SECOND).size(), by);
    }

    @Test
    void anOfficerWidensNobodysPowers() {
        empower(List.of(MINUTES.text()), node(FIRST));
        empower(List.of(""), officer(FIRST));
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.ROLE));
        write(text(new Subject("outside")), ENVOY);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        write(text(MINUTES), ENVOY);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
    }

    /** Neither wider nor narrower: what a thief says of an officer is as if it were unsaid. */
    @Test
    void whatAThiefSaysOfAnOfficersPowersChangesNothing() {
        empower(List.of(MINUTES.text()), node(FIRST));
        String head = cosigned(node(SECOND));
        empower(List.of(""), node(FIRST));
        SecretKey follower = secret("FIRST node 2");
        KeyId next = id(secret("FIRST node 3"));
        write(new Deed.Rotate(id(node(FIRST)), follower.publicKey(), next), follower);
        write(new Deed.Revoke(id(node(FIRST)), head), follower);
        assertThat(relation.record().verdict(FIRST, 2)).isEqualTo(new Verdict(Flaw.STRUCK));
        write(text(new Subject("outside")), ENVOY);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        write(text(MINUTES), ENVOY);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
    }

    @Test
    void whatCrossedTheRevocationIsNotTheFirstThatSawIt() {
        String head = cosigned(node(SECOND));
        relation.write(FIRST, text(MINUTES));
        Hash revocation = relation.write(FIRST, new Deed.Revoke(id(officer(FIRST)), head));
        relation.write(SECOND, text(new Subject("crossing")), 2);
        relation.write(SECOND, new Deed.Confirm(revocation, 2), 3);
        assertThat(last(SECOND)).isEqualTo(Verdict.VALID);
        assertThat(relation.record().verdict(FIRST, 1)).isEqualTo(Verdict.VALID);
    }

    @Test
    void whatARevocationVoidsStandsInTheRecordAsOfBeforeIt() {
        String head = cosigned(node(SECOND));
        relation.write(FIRST, text(MINUTES));
        relation.write(FIRST, new Deed.Revoke(id(officer(FIRST)), head));
        assertThat(relation.record().verdict(FIRST, 1)).isNotEqualTo(Verdict.VALID);
        assertThat(JointRecord.of(relation.logs(), 2, 1).verdict(FIRST, 1))
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void whoAcceptsAnAmendmentAfterLeavingIsInAgainHoweverLongTheirLog() {
        Hash proposal = relation.agree(FIRST, text(MINUTES));
        for (int i = 0; i < 5; i++) {
            relation.write(SECOND, text(new Subject("subject-" + i)));
        }
        relation.write(SECOND, new Deed.Denounce(MINUTES));
        assertThat(relation.record().standing().getFirst().denounced()).containsExactly(SECOND);
        relation.agree(FIRST, TestingRelation.change(Effect.AMEND, MINUTES, proposal));
        assertThat(relation.record().standing().getFirst().denounced()).isEmpty();
    }

    @Test
    void whatLiesOutsideAnOfficersPowersTheyNeitherLeaveNorAssess() {
        Subject outside = new Subject("outside");
        relation.agree(SECOND, text(outside));
        relation.agree(SECOND, text(MINUTES));
        empower(List.of(MINUTES.text()), node(FIRST));
        write(new Deed.Denounce(outside), ENVOY);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        write(new Deed.Assess(outside, Completion.LIMITED), ENVOY);
        assertThat(last(FIRST)).isEqualTo(new Verdict(Flaw.SCOPE));
        write(new Deed.Assess(MINUTES, Completion.LIMITED), ENVOY);
        assertThat(last(FIRST)).isEqualTo(Verdict.VALID);
    }

    @Test
    void thereIsNoRecordOfLessThanItsEntriesHadSeen() {
        relation.agree(FIRST, text(MINUTES));
        assertThat(JointRecord.of(relation.logs(), 2, 2).coverage().first()).isEqualTo(2);
        assertThatThrownBy(() -> JointRecord.of(relation.logs(), 3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first 3 and 1 entries had seen more");
        assertThatThrownBy(() -> JointRecord.of(relation.logs(), 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
