package entente.ledger.merkle;

import static entente.ledger.merkle.TestingTrees.flipped;
import static entente.ledger.merkle.TestingTrees.leaves;
import static entente.ledger.merkle.TestingTrees.tampered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All trees of up to 130 leaves: past two full levels of seven, and a little. */
class TreeTest {
    private static final int MOST = 130;

    private static final List<Hash> LEAVES = leaves(MOST);

    private static final List<Tree> TREES =
            IntStream.rangeClosed(0, MOST)
                    .mapToObj(size -> TestingTrees.tree(LEAVES.subList(0, size)))
                    .toList();

    private static final List<TreeHead> HEADS = TREES.stream().map(Tree::head).toList();

    @Test
    void everyRootIsAsDefined() {
        for (int size = 0; size <= MOST; size++) {
            assertThat(HEADS.get(size))
                    .isEqualTo(new TreeHead(size, TestingTrees.root(LEAVES.subList(0, size))));
        }
    }

    @Test
    void everyInclusionProofIsAsDefinedAndProves() {
        for (int size = 1; size <= MOST; size++) {
            for (int leaf = 0; leaf < size; leaf++) {
                InclusionProof proof = TREES.get(size).inclusion(leaf);
                assertThat(proof.path())
                        .isEqualTo(TestingTrees.path(leaf, LEAVES.subList(0, size)));
                assertThat(proof.proves(LEAVES.get(leaf), HEADS.get(size))).isTrue();
            }
        }
    }

    @Test
    void everyConsistencyProofIsAsDefinedAndProves() {
        for (int newer = 0; newer <= MOST; newer++) {
            for (int older = 0; older <= newer; older++) {
                ConsistencyProof proof = TREES.get(newer).consistency(older);
                assertThat(proof.path())
                        .isEqualTo(TestingTrees.proof(older, LEAVES.subList(0, newer)));
                assertThat(proof.proves(HEADS.get(older), HEADS.get(newer))).isTrue();
            }
        }
    }

    @Test
    void noTamperedInclusionProofProves() {
        for (int size = 1; size <= MOST; size++) {
            for (int leaf = 0; leaf < size; leaf++) {
                Hash hash = LEAVES.get(leaf);
                TreeHead head = HEADS.get(size);
                InclusionProof proof = TREES.get(size).inclusion(leaf);
                int at = leaf;
                assertThat(tampered(proof.path(), head.root()))
                        .noneMatch(path -> new InclusionProof(at, path).proves(hash, head));
                assertThat(proof.proves(flipped(hash), head)).isFalse();
                assertThat(proof.proves(hash, new TreeHead(size, flipped(head.root())))).isFalse();
            }
        }
    }

    @Test
    void anInclusionProofIsForOneLeafAndOneHeadOnly() {
        for (int size = 1; size <= MOST; size++) {
            for (int leaf = 0; leaf < size; leaf++) {
                InclusionProof proof = TREES.get(size).inclusion(leaf);
                Hash hash = LEAVES.get(leaf);
                TreeHead head = HEADS.get(size);
                assertThat(
                                IntStream.rangeClosed(-1, size)
                                        .filter(
                                                at ->
                                                        new InclusionProof(at, proof.path())
                                                                .proves(hash, head)))
                        .containsExactly(leaf);
                for (int other : new int[] {0, size - 1, size + 1, size * 2}) {
                    if (other <= MOST) {
                        assertThat(proof.proves(hash, HEADS.get(other))).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void noTamperedConsistencyProofProves() {
        for (int newer = 1; newer <= MOST; newer++) {
            for (int older = 1; older < newer; older++) {
                TreeHead before = HEADS.get(older);
                TreeHead after = HEADS.get(newer);
                ConsistencyProof proof = TREES.get(newer).consistency(older);
                assertThat(tampered(proof.path(), before.root()))
                        .noneMatch(path -> new ConsistencyProof(path).proves(before, after));
                assertThat(proof.proves(new TreeHead(older, flipped(before.root())), after))
                        .isFalse();
                assertThat(proof.proves(before, new TreeHead(newer, flipped(after.root()))))
                        .isFalse();
                assertThat(proof.proves(after, before)).isFalse();
            }
        }
    }

    @Test
    void aLogIsConsistentWithItselfAndWithNothingOnlyWithoutHashes() {
        ConsistencyProof none = new ConsistencyProof(List.of());
        ConsistencyProof some = new ConsistencyProof(List.of(LEAVES.get(0)));
        TreeHead five = HEADS.get(5);
        assertThat(none.proves(TreeHead.EMPTY, TreeHead.EMPTY)).isTrue();
        assertThat(none.proves(TreeHead.EMPTY, five)).isTrue();
        assertThat(none.proves(five, five)).isTrue();
        assertThat(some.proves(TreeHead.EMPTY, five)).isFalse();
        assertThat(some.proves(five, five)).isFalse();
        assertThat(none.proves(five, new TreeHead(5, flipped(five.root())))).isFalse();
        assertThat(none.proves(HEADS.get(4), five)).isFalse();
    }

    @Test
    void aTreeHasNoProofOfWhatItDoesNotHold() {
        assertThatThrownBy(() -> TREES.get(5).inclusion(5))
                .hasMessage("The log of 5 leaves has none at 5. Maybe a newer head is meant.");
        assertThatThrownBy(() -> TREES.get(5).inclusion(-1)).hasMessageContaining("none at -1");
        assertThatThrownBy(() -> TREES.get(5).consistency(6)).hasMessageContaining("never had 6");
    }

    @Test
    void aLogWithoutLeavesHasOneRootOnly() {
        assertThatThrownBy(() -> new TreeHead(0, LEAVES.get(0)))
                .hasMessageContaining("has no leaf, but its root");
        assertThatThrownBy(() -> new TreeHead(-1, LEAVES.get(0)))
                .hasMessageContaining("size (-1) is negative");
    }
}
