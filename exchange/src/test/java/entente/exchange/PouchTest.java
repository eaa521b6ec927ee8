package entente.exchange;

import static entente.exchange.TestingNodes.MINUTES;
import static entente.exchange.TestingNodes.VNM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.exchange.Opened.Outcome;
import entente.exchange.standing.State;
import entente.ledger.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What becomes of pouches on their way. */
class PouchTest {
    private static State state(Node node) {
        return node.standing(TestingNodes.other(node.party())).getFirst().state();
    }

    @Test
    void aLostPouchIsMadeGoodByTheNextOne() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.propose(VNM, TestingNodes.minutes());
            nodes.seal(VNM);
            Opened opened = nodes.carry(VNM);
            assertThat(opened.outcome()).isEqualTo(Outcome.APPLIED);
            assertThat(opened.missing()).containsExactly(1L);
            assertThat(state(nodes.lao())).isEqualTo(State.TO_ANSWER);
        }
    }

    @Test
    void aPouchThatComesTwiceOrLateDoesNothing() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.propose(VNM, TestingNodes.minutes());
            Path first = nodes.seal(VNM);
            nodes.carry(VNM);
            String line = nodes.lao().line(VNM);
            for (int i = 0; i < 2; i++) {
                Opened opened = nodes.lao().open(first);
                assertThat(opened.outcome()).isEqualTo(Outcome.NOTHING_NEW);
                assertThat(opened.missing()).isEmpty();
            }
            assertThat(nodes.lao().line(VNM)).isEqualTo(line);
        }
    }

    @Test
    void aPouchToAnotherMinistryIsNotOpened() {
        try (TestingNodes nodes = TestingNodes.founded();
                TestingNodes others = TestingNodes.founded()) {
            Path pouch = nodes.seal(VNM);
            assertThatThrownBy(() -> others.lao().open(pouch))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOR_US));
        }
    }

    @Test
    void aPouchThatWasCutIsRefusedWhereverItWasCut() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.propose(VNM, TestingNodes.minutes());
            byte[] whole = Files.readAllBytes(nodes.seal(VNM));
            Random random = new Random(7);
            Path cut = nodes.file("cut.age");
            String line = nodes.lao().line(VNM);
            for (int i = 0; i < 40; i++) {
                int length = i == 0 ? 0 : i == 1 ? whole.length - 1 : random.nextInt(whole.length);
                Files.write(cut, Arrays.copyOf(whole, length));
                assertThatThrownBy(() -> nodes.lao().open(cut))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining(". Maybe ");
            }
            assertThat(nodes.lao().line(VNM)).isEqualTo(line);
        }
    }

    @Test
    void aPouchWithAFlippedBitIsRefusedWhereverItIs() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.propose(VNM, TestingNodes.minutes());
            byte[] whole = Files.readAllBytes(nodes.seal(VNM));
            Path flipped = nodes.file("flipped.age");
            Random random = new Random(8);
            for (int i = 0; i < 60; i++) {
                byte[] bytes = whole.clone();
                int bit = random.nextInt(bytes.length * Byte.SIZE);
                bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                Files.write(flipped, bytes);
                assertThatThrownBy(() -> nodes.lao().open(flipped))
                        .as("bit %d", bit)
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining(". Maybe ");
            }
            assertThat(nodes.lao().log(VNM)).hasSize(1);
        }
    }

    @Test
    void aPouchThatHoldsMoreThanItMayIsRefusedBeforeItIsOpenedWhole() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Attachment attachment =
                    nodes.vnm().attach("scan.pdf", Bytes.owning(new byte[1_000_000]));
            nodes.propose(VNM, Proposal.agree(MINUTES, with(attachment)));
            Path pouch = nodes.seal(VNM);
            System.setProperty("entente.pouch.limit", "1000000");
            try {
                assertThatThrownBy(() -> nodes.lao().open(pouch))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused ->
                                        assertThat(refused.kind())
                                                .isEqualTo(Refused.Kind.TOO_LARGE))
                        .hasMessageContaining("1000000 bytes");
            } finally {
                System.clearProperty("entente.pouch.limit");
            }
            assertThat(nodes.lao().log(VNM)).hasSize(1);
            assertThat(nodes.lao().open(pouch).outcome()).isEqualTo(Outcome.APPLIED);
        }
    }

    private static Text with(Attachment attachment) {
        Text text = TestingNodes.text("with a scan");
        return new Text(text.title(), text.texts(), text.commitments(), List.of(attachment));
    }

    @Test
    void whatIsNoPouchIsNamed() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Path file = nodes.file("letter.txt");
            Files.writeString(file, "Dear colleague");
            assertThatThrownBy(() -> nodes.lao().open(file))
                    .hasMessage("letter.txt is no pouch. Maybe it was altered on the way.");
            assertThatThrownBy(() -> nodes.lao().open(nodes.file("none.age")))
                    .hasMessageContaining("it is not there");
        }
    }

    @Test
    void documentsGoAlongWithTheTextThatNamesThem() {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Bytes scan = Bytes.owning(new byte[200_000]);
            Attachment attachment = nodes.vnm().attach("scan.pdf", scan);
            nodes.propose(VNM, Proposal.agree(MINUTES, with(attachment)));
            nodes.carry(VNM);
            assertThat(nodes.lao().attachment(attachment.hash())).isEqualTo(scan);
        }
    }

    @Test
    void nothingIsOverwrittenBySealing() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            Path file = nodes.file("there");
            Files.writeString(file, "mine");
            assertThatThrownBy(() -> nodes.lao().seal(VNM, file)).isInstanceOf(Refused.class);
            assertThat(file).hasContent("mine");
        }
    }
}
