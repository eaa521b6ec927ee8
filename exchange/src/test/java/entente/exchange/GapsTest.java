package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.OFFICER;
import static entente.exchange.TestingNodes.VNM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Party;
import entente.exchange.Opened.Outcome;
import entente.exchange.standing.State;
import entente.ledger.deed.Subject;
import entente.ledger.merkle.Hash;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pouches that go on from what is not held: after a restore, or before one has joined. */
class GapsTest {
    private static Proposal about(int number) {
        return Proposal.agree(new Subject("LAO-VNM/" + number), TestingNodes.text("one"));
    }

    /**
     * Two pouches came, and LAO acknowledged both; its database, but no entry of its own, is lost
     * since the first.
     *
     * @param second the pouch that is lost with the database
     */
    private record Lost(TestingNodes nodes, Path second) {}

    private static Lost lost() throws IOException {
        TestingNodes nodes = TestingNodes.founded();
        nodes.converge();
        Path backup = nodes.file("backup.db");
        nodes.lao().backup(backup);
        nodes.propose(VNM, about(1));
        Path second = nodes.seal(VNM);
        nodes.lao().open(second);
        nodes.carry(LAO);
        RestoringTest.restore(nodes, backup);
        nodes.propose(VNM, about(2));
        return new Lost(nodes, second);
    }

    @Test
    void aPouchThatLeavesAGapWaitsAndIsAppliedWhenTheGapIsFilled() throws IOException {
        Lost lost = lost();
        try (TestingNodes nodes = lost.nodes()) {
            Path third = nodes.seal(VNM);
            for (int i = 0; i < 2; i++) {
                Opened waiting = nodes.lao().open(third);
                assertThat(waiting.outcome()).isEqualTo(Outcome.WAITING);
                assertThat(waiting.entries()).isZero();
                assertThat(waiting.missing()).containsExactly(waiting.number() - 1);
                assertThat(nodes.lao().conflicts(VNM))
                        .filteredOn(one -> one.kind() == Conflict.Kind.WAITING_POUCH)
                        .containsExactly(
                                Conflict.of(Conflict.Kind.WAITING_POUCH, waiting.number(), 2, 1));
            }
            assertThat(nodes.lao().standing(VNM)).isEmpty();

            Opened filling = nodes.lao().open(lost.second());
            assertThat(filling.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(filling.entries()).isEqualTo(2);
            assertThat(filling.joined()).containsExactly(filling.number() + 1);
            assertThat(filling.missing()).isEmpty();
            assertThat(filling.conflicts()).isEmpty();
            assertThat(nodes.lao().line(VNM)).isEqualTo(nodes.vnm().line(LAO));
        }
    }

    @Test
    void aNodeThatLostOnlyTheOtherSidesEntriesHasThemBackByOneExchange() throws IOException {
        Lost lost = lost();
        try (TestingNodes nodes = lost.nodes()) {
            // Nothing of its own is lost: it is not fenced, and it cannot know before a pouch
            // waits.
            assertThat(nodes.lao().relations().getFirst().fenced()).isFalse();
            Path ask = nodes.next();
            assertThat(nodes.lao().exchange(nodes.seal(VNM), ask).opened().outcome())
                    .isEqualTo(Outcome.WAITING);
            Path answer = nodes.next();
            nodes.vnm().exchange(ask, answer);
            Opened back = nodes.lao().open(answer);
            assertThat(back.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(back.entries()).isEqualTo(2);
            good(nodes);
        }
    }

    @Test
    void aNodeThatAcknowledgedMoreOfBothLogsThanItHoldsIsUnfencedByOneExchange()
            throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.converge();
            Path backup = nodes.file("backup.db");
            nodes.lao().backup(backup);
            Hash proposal = nodes.propose(VNM, about(1));
            nodes.carry(VNM);
            nodes.accept(LAO, proposal);
            nodes.propose(LAO, about(2));
            nodes.converge();
            RestoringTest.restore(nodes, backup);
            nodes.propose(VNM, about(3));

            // The pouch that was on its way goes on from what was acknowledged.
            Path ask = nodes.next();
            Opened waiting = nodes.lao().exchange(nodes.seal(VNM), ask).opened();
            assertThat(waiting.outcome()).isEqualTo(Outcome.WAITING);
            assertThat(waiting.conflicts())
                    .extracting(Conflict::kind)
                    .contains(Conflict.Kind.FENCED, Conflict.Kind.WAITING_POUCH);
            Path answer = nodes.next();
            assertThat(nodes.vnm().exchange(ask, answer).opened().outcome())
                    .isEqualTo(Outcome.NOTHING_NEW);
            Opened back = nodes.lao().open(answer);
            assertThat(back.unfenced()).isTrue();
            assertThat(back.returned()).isEqualTo(2);
            assertThat(back.entries()).isEqualTo(3);
            nodes.lao().withdraw(VNM, OFFICER, nodes.lao().entry(VNM, "LAO-VNM/2"));
            good(nodes);
        }
    }

    /** Nothing waits, is fenced or frozen, and both sides go on. */
    private static void good(TestingNodes nodes) {
        nodes.converge();
        assertThat(nodes.lao().line(VNM)).isEqualTo(nodes.vnm().line(LAO));
        assertThat(nodes.lao().conflicts(VNM))
                .extracting(Conflict::kind)
                .isSubsetOf(Conflict.Kind.MISSING_POUCHES);
        assertThat(nodes.lao().verify(VNM).flaws()).isEmpty();
        assertThat(nodes.lao().relations().getFirst().fenced()).isFalse();
    }

    @Test
    void aNodeThatJoinsLaterTakesThePouchesThatCameBefore() throws IOException {
        Path directory = TestingNodes.temporary();
        try (Node vnm = node(directory, "vnm", VNM);
                Node lao = node(directory, "lao", LAO)) {
            vnm.found(lao.card());
            vnm.propose(LAO, OFFICER, about(1));
            Path early = directory.resolve("early.age");
            vnm.seal(LAO, early);
            assertThatThrownBy(() -> lao.open(early))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.kind())
                                            .isEqualTo(Refused.Kind.UNKNOWN_CHARTER));

            assertThat(lao.found(vnm.card()).fingerprint())
                    .isEqualTo(vnm.relations().getFirst().fingerprint());
            Path answer = directory.resolve("answer.age");
            assertThat(lao.exchange(early, answer).opened().entries()).isEqualTo(2);
            assertThat(lao.standing(VNM).getFirst().state()).isEqualTo(State.TO_ANSWER);
            assertThat(vnm.open(answer).outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(lao.line(VNM)).isEqualTo(vnm.line(LAO));
        }
    }

    private static Node node(Path directory, String name, Party party) throws IOException {
        Path own = Files.createDirectory(directory.resolve(name));
        return Node.init(
                new Home(new Location.File(own.resolve("e.db")), own.resolve("node")),
                party,
                List.of(OFFICER),
                TestingNodes.CLOCK);
    }
}
