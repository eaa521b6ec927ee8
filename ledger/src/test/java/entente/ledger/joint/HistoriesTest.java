package entente.ledger.joint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.charter.HeldKey;
import entente.ledger.consent.Side;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of whatever two sides might have written. */
class HistoriesTest {
    private static final int RUNS = 60;
    private static final int ENTRIES = 50;

    /** All that is agreed by the first entries of both logs. */
    private static Set<Object> agreed(JointLogs logs, int first, int second) {
        Set<Object> agreed = new HashSet<>();
        for (Standing standing : JointRecord.of(logs, first, second).standing()) {
            standing.chain().forEach(one -> agreed.add(List.of(standing.subject(), one)));
        }
        return agreed;
    }

    @Test
    void whoeverHoldsTheSameEntriesDerivesTheSame() {
        int stated = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            TestingRelation relation = Histories.of(seed, ENTRIES);
            int first = relation.log(Side.FIRST).size();
            int second = relation.log(Side.SECOND).size();
            JointLogs copy = TestingRelation.copy(relation.logs(), first, second);
            JointRecord own = relation.record();
            JointRecord other = JointRecord.of(copy);
            assertThat(other.line()).as("seed %d", seed).isEqualTo(own.line());
            assertThat(other.verdicts()).as("seed %d", seed).isEqualTo(own.verdicts());
            for (Side side : Side.values()) {
                assertThat(copy.log(side).head())
                        .as("seed %d", seed)
                        .isEqualTo(relation.log(side).head());
            }
            stated += own.standing().isEmpty() ? 0 : 1;
        }
        assertThat(stated).isGreaterThan(RUNS / 3);
    }

    /** Revocations apart: what they void, the other side had not cosigned (decision 020). */
    @Test
    void whatIsAgreedStaysAgreedAsTheLogsGrow() {
        for (long seed = 0; seed < RUNS; seed++) {
            TestingRelation relation = Histories.of(seed, ENTRIES);
            Set<Object> before = Set.of();
            int first = relation.log(Side.FIRST).size();
            for (int size = 0; size <= first; size++) {
                int seen = size == 0 ? 0 : relation.log(Side.FIRST).entries().get(size - 1).seen();
                Set<Object> agreed = agreed(relation.logs(), size, seen);
                if (!isRevoked(relation)) {
                    assertThat(agreed).as("seed %d, size %d", seed, size).containsAll(before);
                }
                before = agreed;
            }
        }
    }

    private static boolean isRevoked(TestingRelation relation) {
        return List.of(Side.values()).stream()
                .flatMap(side -> relation.log(side).keys().keys().stream())
                .anyMatch(key -> key.revoked() != HeldKey.NEVER);
    }
}
