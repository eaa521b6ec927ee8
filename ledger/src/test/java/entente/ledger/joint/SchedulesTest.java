package entente.ledger.joint;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.consent.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Messages are lost, doubled, reordered and come again when they are old; in the end both nodes
 * derive the same, and whatever either ever showed as agreed is agreed. The many schedules of
 * docs/reliability.md: {@code build/schedules 100000}.
 */
class SchedulesTest {
    private static final int SCHEDULES = Integer.getInteger("schedules", 1_000);
    private static final long FROM = Long.getLong("schedules.from", 0);
    private static final int STEPS = 32;

    @Test
    void whateverBecomesOfMessagesBothSidesEndWithTheSame() {
        int agreeing = 0;
        for (long seed = FROM; seed < FROM + SCHEDULES; seed++) {
            agreeing += run(seed) ? 1 : 0;
        }
        System.out.printf(
                "%,d schedules from seed %d, %,d with something agreed%n",
                SCHEDULES, FROM, agreeing);
        assertThat(agreeing).isGreaterThan(SCHEDULES / 5);
    }

    /** Whether anything was agreed. */
    private static boolean run(long seed) {
        Random random = new Random(seed);
        List<TestingNode> nodes =
                List.of(new TestingNode(Side.FIRST), new TestingNode(Side.SECOND));
        List<TestingNode.Message> sent = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            TestingNode node = nodes.get(random.nextInt(2));
            switch (random.nextInt(5)) {
                case 0, 1 -> node.act(random);
                case 2 -> sent.add(node.message());
                default -> deliver(nodes, sent, random);
            }
        }
        // The road holds at last: what is newest goes there and back until nothing is new.
        for (int round = 0; round < 3; round++) {
            nodes.get(1).receive(nodes.get(0).message());
            nodes.get(0).receive(nodes.get(1).message());
        }
        JointRecord first = nodes.get(0).record();
        JointRecord second = nodes.get(1).record();
        assertThat(second.line()).as("seed %d", seed).isEqualTo(first.line());
        assertThat(second.verdicts()).as("seed %d", seed).isEqualTo(first.verdicts());
        Set<Object> agreed = new HashSet<>();
        first.standing()
                .forEach(
                        one ->
                                one.chain()
                                        .forEach(deed -> agreed.add(List.of(one.subject(), deed))));
        nodes.forEach(node -> assertThat(agreed).as("seed %d", seed).containsAll(node.shown()));
        return !agreed.isEmpty();
    }

    /** Any message ever sent, whether it came before or not; those never chosen are lost. */
    private static void deliver(
            List<TestingNode> nodes, List<TestingNode.Message> sent, Random random) {
        if (!sent.isEmpty()) {
            int at = random.nextInt(3) > 0 ? sent.size() - 1 : random.nextInt(sent.size());
            TestingNode.Message message = sent.get(at);
            nodes.get(message.sender() == Side.FIRST ? 1 : 0).receive(message);
        }
    }
}
