package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.OFFICER;
import static entente.exchange.TestingNodes.VNM;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Party;
import entente.exchange.standing.Matter;
import entente.exchange.standing.Offer;
import entente.exchange.standing.State;
import entente.ledger.deed.Subject;
import entente.ledger.merkle.Hash;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Pouches are lost, doubled, reordered and come again when they are old, processes end and start;
 * on real stores both sides end with the same, and whatever either ever showed as agreed is agreed.
 * The many schedules of docs/reliability.md: {@code build/faults schedules 1000}.
 */
class SchedulesTest {
    private static final int SCHEDULES = Integer.getInteger("schedules", 4);
    private static final long FROM = Long.getLong("schedules.from", 0);
    private static final int STEPS = 24;

    /** So many schedules go on from what the one before left; then there are new stores. */
    private static final int A_STORE = 20;

    @Test
    void whateverBecomesOfPouchesBothSidesEndWithTheSame() {
        int agreeing = 0;
        TestingNodes nodes = TestingNodes.founded();
        for (long seed = FROM; seed < FROM + SCHEDULES; seed++) {
            if (seed > FROM && (seed - FROM) % A_STORE == 0) {
                nodes.close();
                nodes = TestingNodes.founded();
            }
            agreeing += new Schedule(nodes, seed).run();
        }
        nodes.close();
        System.out.printf(
                "%,d schedules on real stores from seed %d, %,d times something agreed%n",
                SCHEDULES, FROM, agreeing);
        assertThat(agreeing).isPositive();
    }

    /** One of them. */
    private static final class Schedule {
        private record Sent(Party to, Path file) {}

        private final TestingNodes nodes;
        private final long seed;
        private final Random random;
        private final List<Sent> sent = new ArrayList<>();
        private final Set<Hash> shown = new HashSet<>();

        Schedule(TestingNodes nodes, long seed) {
            this.nodes = nodes;
            this.seed = seed;
            this.random = new Random(seed);
        }

        /** How much was agreed by it. */
        int run() {
            int before = agreed(LAO).size();
            for (int step = 0; step < STEPS; step++) {
                Party party = random.nextBoolean() ? LAO : VNM;
                switch (random.nextInt(12)) {
                    case 0, 1, 2, 3, 4 -> act(party);
                    case 5, 6, 7 -> send(party);
                    case 8 -> nodes.reopened(party);
                    default -> deliver();
                }
                show(party);
            }
            // The road holds at last.
            nodes.converge();
            assertThat(nodes.lao().line(VNM)).as("seed %d", seed).isEqualTo(nodes.vnm().line(LAO));
            for (Party party : List.of(LAO, VNM)) {
                Node node = nodes.node(party);
                assertThat(node.conflicts(TestingNodes.other(party)))
                        .as("seed %d", seed)
                        .extracting(Conflict::kind)
                        .isSubsetOf(
                                Conflict.Kind.MISSING_POUCHES, Conflict.Kind.DIVERGENT_ASSESSMENT);
                assertThat(node.verify(TestingNodes.other(party)).flaws())
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(agreed(party)).as("seed %d", seed).containsAll(shown);
            }
            return agreed(LAO).size() - before;
        }

        private void send(Party party) {
            sent.add(new Sent(TestingNodes.other(party), nodes.seal(party)));
        }

        /** Any that was ever sent, whether it came before or not. */
        private void deliver() {
            if (!sent.isEmpty()) {
                int at = random.nextInt(3) > 0 ? sent.size() - 1 : random.nextInt(sent.size());
                nodes.node(sent.get(at).to()).open(sent.get(at).file());
            }
        }

        private void act(Party party) {
            Node node = nodes.node(party);
            Party peer = TestingNodes.other(party);
            Subject subject = new Subject("LAO-VNM/" + random.nextInt(2));
            try {
                switch (random.nextInt(7)) {
                    case 0, 1 -> node.propose(peer, OFFICER, proposal(node, peer, subject));
                    case 2, 3, 4 -> node.accept(peer, OFFICER, any(node, peer, peer));
                    case 5 -> node.decline(peer, OFFICER, any(node, peer, peer), "no");
                    default -> node.withdraw(peer, OFFICER, any(node, peer, party));
                }
            } catch (Refused refused) {
                assertThat(refused.kind())
                        .as("seed %d: %s", seed, refused.getMessage())
                        .isIn(Refused.Kind.VOID, Refused.Kind.NO_SUCH_ENTRY);
            }
        }

        private Proposal proposal(Node node, Party peer, Subject subject) {
            boolean stands =
                    node.standing(peer).stream()
                            .anyMatch(
                                    one -> one.subject().equals(subject) && one.version() != null);
            Text text = Text.titled("vi", "bản " + random.nextInt(1000));
            return stands ? Proposal.amend(subject, text) : Proposal.agree(subject, text);
        }

        private Hash any(Node node, Party peer, Party by) {
            List<Offer> offers =
                    node.standing(peer).stream()
                            .flatMap(one -> one.offers().stream())
                            .filter(one -> one.by().equals(by))
                            .toList();
            if (offers.isEmpty()) {
                throw new Refused(Refused.Kind.NO_SUCH_ENTRY, "any");
            }
            int at = random.nextInt(3) > 0 ? offers.size() - 1 : random.nextInt(offers.size());
            return offers.get(at).entry();
        }

        private void show(Party party) {
            shown.addAll(agreed(party));
        }

        private Set<Hash> agreed(Party party) {
            Set<Hash> agreed = new HashSet<>();
            for (Matter matter : nodes.node(party).standing(TestingNodes.other(party))) {
                matter.offers().stream()
                        .filter(
                                one ->
                                        one.state() == State.AGREED
                                                || one.state() == State.SETTLED_RECEIPT_AWAITED)
                        .forEach(one -> agreed.add(one.entry()));
            }
            return agreed;
        }
    }
}
