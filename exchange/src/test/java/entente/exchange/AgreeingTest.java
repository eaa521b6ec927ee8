package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.MINUTES;
import static entente.exchange.TestingNodes.OFFICER;
import static entente.exchange.TestingNodes.VNM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.follow.Completion;
import entente.exchange.standing.Matter;
import entente.exchange.standing.State;
import entente.exchange.standing.Zone;
import entente.ledger.deed.Effect;
import entente.ledger.merkle.Hash;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a proposal to an agreement, by pouches. */
class AgreeingTest {
    static Stream<TestingNodes.Engine> engines() {
        return TestingNodes.engines();
    }

    private static State state(Node node, String subject) {
        return matter(node, subject).state();
    }

    private static Matter matter(Node node, String subject) {
        return node.standing(TestingNodes.other(node.party())).stream()
                .filter(one -> one.subject().text().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aTextThatIsProposedAndAcceptedIsAgreedAfterTwoPouches(TestingNodes.Engine engine) {
        try (TestingNodes nodes = engine.founded()) {
            Hash proposal = nodes.propose(VNM, TestingNodes.minutes());
            assertThat(state(nodes.vnm(), MINUTES.text())).isEqualTo(State.PROPOSED);

            nodes.carry(VNM);
            assertThat(state(nodes.lao(), MINUTES.text())).isEqualTo(State.TO_ANSWER);
            assertThat(matter(nodes.lao(), MINUTES.text()).offers().getFirst().said())
                    .isEqualTo(TestingNodes.minutes());
            nodes.accept(LAO, proposal);
            assertThat(state(nodes.lao(), MINUTES.text())).isEqualTo(State.ACCEPTED);

            assertThat(nodes.carry(LAO).settled()).isEqualTo(1);
            assertThat(state(nodes.vnm(), MINUTES.text())).isEqualTo(State.SETTLED_RECEIPT_AWAITED);
            nodes.carry(VNM);
            assertThat(state(nodes.lao(), MINUTES.text())).isEqualTo(State.AGREED);
            assertThat(state(nodes.lao(), MINUTES + "#c1")).isEqualTo(State.AGREED);

            nodes.carry(LAO);
            assertThat(matter(nodes.vnm(), MINUTES.text()))
                    .satisfies(
                            one -> assertThat(one.state()).isEqualTo(State.AGREED),
                            one -> assertThat(one.zone()).isEqualTo(Zone.JOINT),
                            one -> assertThat(one.text()).isEqualTo(TestingNodes.minutes()));
            assertThat(nodes.lao().line(VNM)).isEqualTo(nodes.vnm().line(LAO));
            assertThat(nodes.lao().verify(VNM).flaws()).isEmpty();
            assertThat(nodes.vnm().verify(LAO).flaws()).isEmpty();
            assertThat(nodes.lao().conflicts(VNM)).isEmpty();
        }
    }

    @Test
    void bothSidesMakeTheSameCharterOfTwoCards() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Founded lao = nodes.lao().found(nodes.vnm().card());
            Founded vnm = nodes.vnm().relations().getFirst();
            assertThat(lao.written()).isFalse();
            assertThat(lao.fingerprint()).isEqualTo(vnm.fingerprint());
            assertThat(lao.fenced()).isFalse();
            assertThat(Card.parse(nodes.lao().card().encode())).isEqualTo(nodes.lao().card());
        }
    }

    @Test
    void aProposalThatIsCounteredIsAgreedInItsOtherForm() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Hash proposal = nodes.propose(VNM, TestingNodes.minutes());
            nodes.carry(VNM);
            Proposal other = Proposal.agree(MINUTES, TestingNodes.text("Biên bản, sửa"));
            Done counter = nodes.lao().counter(VNM, OFFICER, proposal, other, "the date");
            nodes.carry(LAO);
            assertThat(matter(nodes.vnm(), MINUTES.text()).offers())
                    .extracting(offer -> offer.state())
                    .containsExactlyInAnyOrder(State.COUNTERED, State.TO_ANSWER);
            nodes.accept(VNM, counter.entry());
            nodes.converge();
            assertThat(matter(nodes.vnm(), MINUTES.text()).text()).isEqualTo(other);
            assertThat(state(nodes.lao(), MINUTES.text())).isEqualTo(State.AGREED);
            assertThatThrownBy(() -> nodes.accept(LAO, proposal)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatIsWithdrawnBeforeTheAcceptanceComesIsNotAgreed() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Hash proposal = nodes.propose(VNM, TestingNodes.minutes());
            nodes.carry(VNM);
            nodes.accept(LAO, proposal);
            nodes.vnm().withdraw(LAO, OFFICER, proposal);
            nodes.converge();
            assertThat(state(nodes.lao(), MINUTES.text())).isEqualTo(State.WITHDRAWN);
            assertThat(nodes.lao().line(VNM)).isEqualTo(nodes.vnm().line(LAO));
            assertThat(matter(nodes.lao(), MINUTES.text()).version()).isNull();
        }
    }

    @Test
    void anAcceptanceThatIsWithdrawnTooLateIsAgreedAllTheSame() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Hash proposal = nodes.propose(VNM, TestingNodes.minutes());
            nodes.carry(VNM);
            Hash acceptance = nodes.accept(LAO, proposal);
            nodes.carry(LAO);
            nodes.lao().withdraw(VNM, OFFICER, acceptance);
            nodes.converge();
            assertThat(state(nodes.lao(), MINUTES.text())).isEqualTo(State.AGREED);
            assertThat(nodes.lao().line(VNM)).isEqualTo(nodes.vnm().line(LAO));
        }
    }

    @Test
    void theSameCommandTwiceWritesNothingTheSecondTime() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Hash proposal = nodes.propose(VNM, TestingNodes.minutes());
            assertThat(nodes.vnm().propose(LAO, OFFICER, TestingNodes.minutes()).written())
                    .isFalse();
            nodes.carry(VNM);
            nodes.accept(LAO, proposal);
            assertThat(nodes.lao().accept(VNM, OFFICER, proposal).written()).isFalse();
            nodes.converge();
            assertThat(nodes.vnm().propose(LAO, OFFICER, TestingNodes.minutes()).written())
                    .isFalse();
            var commitment = MINUTES.commitment("c1");
            assertThat(assess(nodes, Completion.LIMITED).written()).isTrue();
            assertThat(assess(nodes, Completion.LIMITED).written()).isFalse();
            assertThat(nodes.lao().denounce(VNM, OFFICER, commitment, "").written()).isTrue();
            assertThat(nodes.lao().denounce(VNM, OFFICER, commitment, "").written()).isFalse();
            assertThat(nodes.lao().rotate(VNM, OFFICER).written()).isTrue();
            assertThat(nodes.lao().rotate(VNM, OFFICER).written()).isFalse();
            assertThat(nodes.lao().empower(VNM, "deputy", List.of(""), null).written()).isTrue();
            assertThat(nodes.lao().empower(VNM, "deputy", List.of(""), null).written()).isFalse();
            Hash first = nodes.lao().entry(VNM, proposal.hex().substring(0, 20));
            assertThat(first).isEqualTo(proposal);
            assertThat(nodes.vnm().erase(LAO, proposal, "a name").written()).isTrue();
            assertThat(nodes.vnm().erase(LAO, proposal, "a name").written()).isFalse();
            nodes.converge();
            assertThat(matter(nodes.lao(), MINUTES.text()).text()).isNull();
            assertThat(state(nodes.lao(), MINUTES.text())).isEqualTo(State.AGREED);
            assertThat(nodes.lao().verify(VNM).flaws()).isEmpty();
        }
    }

    private static Done assess(TestingNodes nodes, Completion completion) {
        return nodes.lao().assess(VNM, OFFICER, MINUTES.commitment("c1"), completion, "seen");
    }

    @Test
    void whatIsAgreedIsExtendedPublishedAndTerminatedByBoth() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.accept(LAO, carried(nodes, TestingNodes.minutes()));
            nodes.converge();
            var commitment = MINUTES.commitment("c1");
            nodes.accept(
                    LAO,
                    carried(
                            nodes,
                            new Proposal(
                                    Effect.EXTEND,
                                    commitment,
                                    null,
                                    "floods",
                                    "2028",
                                    null,
                                    null)));
            nodes.accept(LAO, carried(nodes, Proposal.of(Effect.PUBLISH, MINUTES, null)));
            nodes.converge();
            assertThat(state(nodes.lao(), commitment.text())).isEqualTo(State.EXTENDED);
            assertThat(matter(nodes.lao(), MINUTES.text()).zone()).isEqualTo(Zone.PUBLIC);
            nodes.accept(LAO, carried(nodes, Proposal.of(Effect.TERMINATE, MINUTES, "over")));
            nodes.converge();
            assertThat(state(nodes.vnm(), MINUTES.text())).isEqualTo(State.TERMINATED);
            assertThat(state(nodes.vnm(), commitment.text())).isEqualTo(State.TERMINATED);
        }
    }

    private static Hash carried(TestingNodes nodes, Proposal proposal) {
        Hash entry = nodes.propose(VNM, proposal);
        nodes.carry(VNM);
        return entry;
    }

    @Test
    void keysAreReplacedRevokedAndConfirmed() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.converge();
            nodes.lao().rotate(VNM, "node");
            nodes.carry(LAO);
            var lost =
                    nodes.lao().keys().stream()
                            .filter(key -> key.name().equals(OFFICER))
                            .findFirst()
                            .orElseThrow()
                            .key();
            nodes.lao().revoke(VNM, lost);
            assertThatThrownBy(() -> nodes.propose(LAO, TestingNodes.minutes()))
                    .isInstanceOf(Refused.class);
            nodes.converge();
            assertThat(nodes.vnm().log(LAO))
                    .filteredOn(line -> line.deed().kind().equals("CONFIRM"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.flaw()).isNull());
            nodes.lao().rotate(VNM, OFFICER);
            nodes.propose(LAO, TestingNodes.minutes());
            nodes.converge();
            assertThat(state(nodes.vnm(), MINUTES.text())).isEqualTo(State.TO_ANSWER);
            assertThat(nodes.lao().line(VNM)).isEqualTo(nodes.vnm().line(LAO));
        }
    }
}
