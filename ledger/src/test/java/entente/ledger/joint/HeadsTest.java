package entente.ledger.joint;

import static entente.ledger.consent.Side.FIRST;
import static entente.ledger.consent.Side.SECOND;
import static entente.ledger.joint.TestingRelation.MINUTES;
import static entente.ledger.joint.TestingRelation.node;
import static entente.ledger.joint.TestingRelation.officer;
import static entente.ledger.joint.TestingRelation.secret;
import static entente.ledger.joint.TestingRelation.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Malformed;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Subject;
import entente.ledger.joint.Heads.Lack;
import entente.ledger.merkle.ConsistencyProof;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a witness says to heads. */
class HeadsTest {
    private static final ConsistencyProof NONE = new ConsistencyProof(List.of());

    private final TestingRelation relation = TestingRelation.founded();
    private final TreeHead cosigned = relation.log(FIRST).head();
    private final SignedNote first = head(relation);

    private static SignedNote head(TestingRelation relation) {
        return HeadDraft.sign(relation.logs(), FIRST, node(FIRST));
    }

    private Heads.Outcome judge(SignedNote head, ConsistencyProof proof) {
        return new Heads(relation.log(FIRST), cosigned).judge(head, proof);
    }

    private static Heads.Outcome lacks(Lack lack) {
        return new Heads.Unproven(lack);
    }

    private void grow() {
        for (int i = 0; i < 6; i++) {
            relation.write(FIRST, text(new Subject("subject-" + i)));
        }
    }

    @Test
    void aNewerHeadOfTheSameLogGoesOn() {
        grow();
        ConsistencyProof proof = relation.log(FIRST).tree(7).consistency(1);
        assertThat(judge(head(relation), proof))
                .isInstanceOfSatisfying(
                        Heads.Continues.class,
                        it ->
                                assertThat(it.checkpoint().extensions())
                                        .containsExactly(relation.record().line()));
        assertThat(judge(head(relation), NONE)).isEqualTo(lacks(Lack.PROOF));
        assertThat(judge(head(relation), relation.log(FIRST).tree(7).consistency(2)))
                .isEqualTo(lacks(Lack.PROOF));
    }

    @Test
    void theSameHeadAndAnOlderOneAreStale() {
        assertThat(judge(first, NONE)).isInstanceOf(Heads.Stale.class);
        grow();
        TreeHead newest = relation.log(FIRST).head();
        assertThat(new Heads(relation.log(FIRST), newest).judge(first, NONE))
                .isInstanceOf(Heads.Stale.class);
    }

    @Test
    void aHeadWhoseEntriesDidNotComeIsMissingThem() {
        TestingRelation ahead = TestingRelation.founded();
        ahead.write(FIRST, text(MINUTES));
        assertThat(judge(head(ahead), NONE)).isEqualTo(new Heads.Missing(1, 2));
    }

    @Test
    void twoHeadsThatAreNotOfOneLogAreEvidence() {
        TestingRelation fork = TestingRelation.founded();
        fork.write(FIRST, text(new Subject("another")));
        relation.write(FIRST, text(MINUTES));
        SignedNote other = head(fork);
        assertThat(judge(other, fork.log(FIRST).tree(2).consistency(1)))
                .isEqualTo(new Heads.Forked(cosigned, other));
    }

    @Test
    void whatTheNodeHasNotSignedIsNobodysHead() {
        Checkpoint checkpoint = Checkpoint.parse(first.text());
        String name = relation.log(FIRST).origin().text();
        assertThat(judge(Notes.sign(checkpoint.text(), name, officer(FIRST)), NONE))
                .isEqualTo(lacks(Lack.SIGNATURE));
        assertThat(judge(Notes.sign(checkpoint.text(), name, node(SECOND)), NONE))
                .isEqualTo(lacks(Lack.SIGNATURE));
        assertThat(judge(Notes.sign("no checkpoint\n", name, node(FIRST)), NONE))
                .isEqualTo(lacks(Lack.FORM));
        SignedNote theirs = HeadDraft.sign(relation.logs(), SECOND, node(SECOND));
        assertThat(judge(theirs, NONE)).isEqualTo(lacks(Lack.ORIGIN));
    }

    @Test
    void theKeyThatFollowsSignsTheHeadsThatFollow() {
        Deed rotate =
                new Deed.Rotate(
                        node(FIRST).publicKey().id(),
                        secret("FIRST node 2").publicKey(),
                        secret("FIRST node 3").publicKey().id());
        relation.write(FIRST, rotate, 1, secret("FIRST node 2"));
        ConsistencyProof proof = relation.log(FIRST).tree(2).consistency(1);
        assertThat(judge(head(relation), proof)).isEqualTo(lacks(Lack.SIGNATURE));
        SignedNote next = HeadDraft.sign(relation.logs(), FIRST, secret("FIRST node 2"));
        assertThat(judge(next, proof)).isInstanceOf(Heads.Continues.class);
        assertThat(judge(first, NONE)).isInstanceOf(Heads.Stale.class);
        Checkpoint old = Checkpoint.parse(first.text());
        SignedNote early =
                Notes.sign(old.text(), relation.log(FIRST).origin().text(), secret("FIRST node 2"));
        assertThat(judge(early, NONE)).isEqualTo(lacks(Lack.SIGNATURE));
    }

    @Test
    void theLineOnTheJointStateIsReadAsItIsWritten() {
        Coverage coverage = new Coverage(1, 12, 345);
        assertThat(Coverage.parse(coverage.line(TestingRelation.hash("state"))))
                .isEqualTo(coverage);
        for (String line :
                List.of(
                        "",
                        "joint v=1 a=1 b=1 state=",
                        coverage.line(TestingRelation.hash("state")) + " ",
                        coverage.line(TestingRelation.hash("state")).replace("a=12", "a=012"))) {
            assertThatThrownBy(() -> Coverage.parse(line)).isInstanceOf(Malformed.class);
        }
    }
}
