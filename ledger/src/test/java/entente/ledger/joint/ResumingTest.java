package entente.ledger.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.consent.Move;
import entente.ledger.consent.Place;
import entente.ledger.consent.Side;
import entente.ledger.consent.Step;
import entente.ledger.consent.Verdict;
import entente.ledger.deed.Deed;
import entente.ledger.merkle.Hash;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Logs that are taken up again from one's own store, and what an entry would be worth. */
class ResumingTest {
    @Test
    void logsThatWereVerifiedOnceComeToTheSameFromTheirLeavesAlone() {
        for (long seed = 0; seed < 10; seed++) {
            JointLogs logs = Histories.of(seed, 40).logs();
            JointLogs again = new JointLogs(logs.charter());
            for (Side side : Side.values()) {
                again.resume(
                        side,
                        logs.log(side).entries().stream()
                                .map(entry -> entry.entry().leaf())
                                .toList());
                assertThat(again.log(side).head()).isEqualTo(logs.log(side).head());
            }
            assertThat(JointRecord.of(again).line()).isEqualTo(JointRecord.of(logs).line());
        }
    }

    @Test
    void aLeafOfNoSharedLogIsRefused() {
        JointLogs logs = new JointLogs(TestingRelation.charter());
        assertThatThrownBy(() -> logs.resume(Side.FIRST, List.of(Bytes.NONE)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void whatAnEntryWouldBeWorthIsWhatItIsWorth() {
        TestingRelation relation = TestingRelation.founded();
        Hash proposal = relation.write(Side.FIRST, TestingRelation.text(TestingRelation.MINUTES));
        Hash acceptance = relation.write(Side.SECOND, new Deed.Accept(proposal));
        Step settle = new Step(new Move.Settle(new Place(Side.SECOND, 1)), 2);
        assertThat(foreseen(relation, settle).isValid()).isTrue();
        relation.write(Side.FIRST, new Deed.Settle(acceptance));
        assertThat(foreseen(relation, settle).isValid()).isFalse();
        assertThat(relation.record().consent().size(Side.FIRST)).isEqualTo(3);
    }

    private static Verdict foreseen(TestingRelation relation, Step step) {
        return relation.record().consent().foresee(Side.FIRST, step);
    }
}
