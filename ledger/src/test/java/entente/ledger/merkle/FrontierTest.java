package entente.ledger.merkle;

import static entente.ledger.TestingBytes.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontierTest {
    @Test
    void aFrontierThatWasSavedGoesOnAsIfNothingHadHappened() {
        List<Hash> leaves = TestingTrees.leaves(130);
        Frontier frontier = Frontier.EMPTY;
        for (int size = 0; size < leaves.size(); size++) {
            assertThat(frontier.head())
                    .isEqualTo(new TreeHead(size, TestingTrees.root(leaves.subList(0, size))));
            Frontier restored = Frontier.parse(frontier.encode());
            assertThat(restored).isEqualTo(frontier);
            frontier = restored.append(leaves.get(size));
        }
    }

    @Test
    void theFrontierOfALogWithoutLeavesIsItsSize() {
        assertThat(Frontier.EMPTY.encode()).isEqualTo(hex("0000000000000000"));
    }

    @Test
    void theFrontierOfThreeLeavesIsTheNodeOverTwoAndTheThird() {
        List<Hash> leaves = TestingTrees.REFERENCE_LEAVES;
        Frontier three =
                Frontier.EMPTY.append(leaves.get(0)).append(leaves.get(1)).append(leaves.get(2));
        assertThat(three.encode())
                .isEqualTo(
                        hex(
                                "0000000000000003"
                                        + "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"
                                        + leaves.get(2).hex()));
    }

    @Test
    void whatWasCutOrHasAnotherSizeIsRefused() {
        Bytes saved = Frontier.EMPTY.append(TestingTrees.leaves(1).get(0)).encode();
        for (int length = 0; length < saved.length(); length++) {
            Bytes cut = saved.slice(0, length);
            assertThatThrownBy(() -> Frontier.parse(cut)).isInstanceOf(Malformed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8000000000000000", "ffffffffffffffff", "0000000000000003"})
    void aSizeWithoutItsHashesIsRefused(String size) {
        assertThatThrownBy(() -> Frontier.parse(hex(size + "00".repeat(32))))
                .isInstanceOf(Malformed.class);
    }
}
