package entente.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Bytes;
import entente.ledger.consent.Side;
import entente.ledger.joint.Histories;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.TestingRelation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second verifier, as anyone would run it: one file and the JDK, in a process of its own. */
class VerifyTest {
    private static final Path VERIFIER = Path.of("../tools/Verify.java");
    private static final int HISTORIES = Integer.getInteger("histories", 12);
    private static final int FLIPS = Integer.getInteger("flips", 150);

    @TempDir Path directory;

    /** What it printed, a line for each file; its exit code last. */
    private List<String> verify(List<Path> exports) throws IOException, InterruptedException {
        Path out = directory.resolve("out.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(VERIFIER.toString());
        exports.forEach(export -> command.add(export.toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        int code = process.waitFor();
        List<String> lines = new ArrayList<>(Files.readAllLines(out, UTF_8));
        lines.add("exit " + code);
        return lines;
    }

    private Path write(String name, Bytes bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes.toArray());
    }

    private static Bytes export(TestingRelation relation, boolean early) {
        return JointExport.write(relation.logs(), Histories.heads(relation, early));
    }

    private static String expected(Path file, JointLogs logs, String line) {
        return "%s: agrees: %s heads %s %s"
                .formatted(
                        file,
                        line,
                        logs.log(Side.FIRST).head().root().hex(),
                        logs.log(Side.SECOND).head().root().hex());
    }

    @Test
    void itAgreesWithTheProgramBitForBit() throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (long seed = 0; seed < HISTORIES; seed++) {
            TestingRelation relation = Histories.of(seed, 40);
            Path file = write("seed-" + seed + ".jsonl", export(relation, seed % 2 == 1));
            files.add(file);
            expected.add(expected(file, relation.logs(), relation.record().line()));
        }
        expected.add("exit 0");
        assertThat(verify(files)).isEqualTo(expected);
    }

    @Test
    void itFindsAFlippedBitAnywhere() throws IOException, InterruptedException {
        TestingRelation relation = TestingRelation.founded();
        relation.agree(Side.SECOND, TestingRelation.text(TestingRelation.MINUTES));
        Bytes good = export(relation, false);
        Random random = new Random(7);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FLIPS; i++) {
            int bit = random.nextInt(good.length() * Byte.SIZE);
            files.add(write("bit-" + bit + ".jsonl", TestingRelation.flipped(good, bit)));
        }
        Path whole = write("whole.jsonl", good);
        files.add(whole);
        List<String> lines = verify(files);
        assertThat(lines).contains(expected(whole, relation.logs(), relation.record().line()));
        for (Path file : files.subList(0, FLIPS)) {
            assertThat(lines).anyMatch(line -> line.startsWith(file + ": DIFFERS: "));
        }
        assertThat(lines.getLast()).isEqualTo("exit 1");
    }

    @Test
    void itFindsWhatIsCutOffAndWhatIsOfAnotherRelation() throws IOException, InterruptedException {
        TestingRelation relation = TestingRelation.founded();
        relation.agree(Side.FIRST, TestingRelation.text(TestingRelation.MINUTES));
        String good = export(relation, false).utf8();
        List<String> all = good.lines().toList();
        List<Path> files = new ArrayList<>();
        for (int missing = 0; missing < all.size(); missing++) {
            List<String> some = new ArrayList<>(all);
            some.remove(missing);
            String text = String.join("\n", some) + "\n";
            files.add(write("without-" + missing, Bytes.owning(text.getBytes(UTF_8))));
        }
        files.add(write("end", Bytes.owning(good.substring(0, good.length() - 1).getBytes(UTF_8))));
        files.add(write("empty", Bytes.NONE));
        List<String> lines = verify(files);
        for (Path file : files) {
            assertThat(lines).anyMatch(line -> line.startsWith(file + ": DIFFERS: "));
        }
        assertThat(lines.getLast()).isEqualTo("exit 1");
    }
}
