package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.exchange.store.Disk;
import entente.register.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Writes that fail and processes that die, at every place: whoever begins again ends where they
 * would have ended, and nothing that was acknowledged is lost. All places: {@code build/faults}.
 */
class FaultsTest {
    private static final int STRIDE = Integer.getInteger("faults.stride", 31);
    private static final int KILLS = Integer.getInteger("faults.kills", 2);
    private static final long SEED = Long.getLong("faults.seed", 20261122);

    @Test
    void wheneverAWriteFailsTheScriptEndsTheSameWhenItIsBegunAgain() throws IOException {
        int failures = 0;
        boolean failed = true;
        for (int n = 0; failed; n += STRIDE) {
            Path directory = TestingNodes.temporary();
            FailingDisk disk = new FailingDisk(n, FailingDisk.FULL);
            List<String> told = new ArrayList<>();
            try {
                new Script(directory, disk, told::add).run();
            } catch (Refused | Trouble refused) {
                assertThat(refused).as("write %d", n).hasMessageContaining("No space left");
            }
            failed = disk.hasFailed();
            failures += failed ? 1 : 0;
            check("write " + n, directory, told);
        }
        System.out.printf("%,d writes, syncs and renames failed, nothing lost%n", failures);
        assertThat(failures).isPositive();
    }

    private static void check(String as, Path directory, List<String> told) throws IOException {
        List<String> again = new ArrayList<>();
        new Script(directory, Disk.real(), again::add).run();
        List<String> kept =
                told.stream().filter(one -> one.matches("(founded|proposed|accepted) .*")).toList();
        assertThat(again).as(as).containsAll(kept);
        assertThat(again.stream().filter(one -> one.startsWith("line ")).distinct())
                .as(as)
                .hasSize(1);
        assertThat(again)
                .as(as)
                .contains("flaws 00", "conflicts 00")
                .filteredOn(one -> one.startsWith("state "))
                .containsOnly("state AGREED");
    }

    @Test
    void aProcessThatIsKilledLosesNothingThatItAcknowledged()
            throws IOException, InterruptedException {
        System.out.printf("kills from seed %d%n", SEED);
        Random random = new Random(SEED);
        int killed = 0;
        for (int round = 0; round < KILLS; round++) {
            Path directory = TestingNodes.temporary();
            List<String> told = new ArrayList<>();
            // By its own hand within the disk's operations, or by ours at any time.
            boolean own = round % 2 == 0;
            for (int start = 0; start < 3; start++) {
                killed += killed(directory, own ? random.nextInt(90) : -1, random, told) ? 1 : 0;
            }
            check("round " + round, directory, told);
        }
        System.out.printf("%,d processes killed, nothing lost%n", killed);
        assertThat(killed).isPositive();
    }

    /** Whether it died before its end. */
    private static boolean killed(Path directory, int rest, Random random, List<String> told)
            throws IOException, InterruptedException {
        // Not a pipe: what it said before it died is wanted.
        Path said = Files.createTempFile("entente-script", ".txt");
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Script.class.getName(),
                                directory.toString(),
                                String.valueOf(rest))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(said.toFile())
                        .start();
        if (rest < 0 && !process.waitFor(random.nextInt(6000), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
        int code = process.waitFor();
        told.addAll(Files.readAllLines(said));
        return code != 0;
    }
}
