package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.VNM;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.exchange.keys.Keystore;
import entente.exchange.pouch.Pouch;
import entente.exchange.store.Disk;
import entente.ledger.merkle.Hash;
import entente.register.Register;
import entente.register.store.Annex;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was entered in private is in nothing that leaves, nor in the store that it leaves from. */
class CanaryTest {
    private static final String CANARY = "CANARY-7f3b-không-ai-biết";

    @Test
    void aPrivateNoteIsInNoPouchNorInTheJointStore() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded();
                Register register =
                        Register.open(
                                nodes.home(VNM).register(),
                                true,
                                TestingNodes.CLOCK,
                                CANARY,
                                "test")) {
            register.decide(
                    List.of(
                            new Decision.Define(
                                    new Body(
                                            "vnm-canary",
                                            VNM,
                                            BodyKind.AGENCY,
                                            Map.of("vi", CANARY)))));
            assertThat(all(register(nodes))).contains(CANARY);

            Hash proposal = nodes.propose(VNM, TestingNodes.minutes());
            Path first = nodes.seal(VNM);
            nodes.lao().open(first);
            nodes.accept(LAO, proposal);
            nodes.carry(LAO);
            Path second = nodes.seal(VNM);
            for (Path pouch : List.of(first, second)) {
                assertThat(all(pouch)).doesNotContain(CANARY);
                assertThat(opened(nodes, pouch))
                        .doesNotContain(CANARY)
                        .contains("entente/pouch/v1");
            }
            assertThat(opened(nodes, first)).contains("Biên bản kỳ họp 9");
            nodes.vnm().close();
            Location joint = Annex.beside(nodes.home(VNM).register(), "joint");
            assertThat(all(((Location.File) joint).path()))
                    .contains("Biên bản kỳ họp 9")
                    .doesNotContain(CANARY);
            assertThat(nodes.lao().export(VNM).utf8()).doesNotContain(CANARY);
        }
    }

    private static Path register(TestingNodes nodes) {
        Path file = ((Location.File) nodes.home(VNM).register()).path();
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) ? log : file;
    }

    private static String opened(TestingNodes nodes, Path file) {
        Keystore keys = Keystore.open(nodes.home(LAO).directory(), Disk.real());
        try (Pouch pouch = Pouch.open(file, keys.identity())) {
            return new String(pouch.content().toArray(), StandardCharsets.UTF_8);
        }
    }

    private static String all(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
