package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.VNM;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Bytes;
import entente.ledger.merkle.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a node gives to anyone is what the second verifier derives, bit for bit. */
class ExportTest {
    @Test
    void theSecondVerifierAgreesWithBothNodes() throws IOException, InterruptedException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.carry(VNM);
            nodes.accept(LAO, carried(nodes));
            nodes.converge();
            nodes.propose(LAO, Proposal.amend(TestingNodes.MINUTES, TestingNodes.text("2")));
            nodes.converge();
            Bytes lao = nodes.lao().export(VNM);
            Bytes vnm = nodes.vnm().export(LAO);
            assertThat(Files.writeString(nodes.file("lao.jsonl"), lao.utf8())).exists();
            assertThat(Files.writeString(nodes.file("vnm.jsonl"), vnm.utf8())).exists();
            List<String> said = verify(nodes.file("lao.jsonl"), nodes.file("vnm.jsonl"));
            assertThat(said).hasSize(2);
            assertThat(said)
                    .allSatisfy(
                            line -> assertThat(line).contains("agrees: " + nodes.lao().line(VNM)));
        }
    }

    private static Hash carried(TestingNodes nodes) {
        var proposal = nodes.propose(VNM, TestingNodes.minutes());
        nodes.carry(VNM);
        return proposal;
    }

    private static List<String> verify(Path... files) throws IOException, InterruptedException {
        Path out = Files.createTempFile("entente-verify", ".txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "../tools/Verify.java",
                                files[0].toString(),
                                files[1].toString())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertThat(process.waitFor()).as("%s", Files.readAllLines(out, UTF_8)).isZero();
        return Files.readAllLines(out, UTF_8);
    }
}
