package entente.exchange;

import static entente.exchange.TestingNodes.LAO;
import static entente.exchange.TestingNodes.VNM;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.deed.Subject;
import entente.ledger.merkle.Hash;
import entente.register.store.Annex;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * What it costs to go on from long logs: both nodes are given so many entries, as if by years of
 * pouches; then rounds go on from there. Nothing is asserted of time; {@code build/bench rounds}
 * prints it.
 */
class RoundsTest {
    private static final int ENTRIES = Integer.getInteger("rounds.entries", 300);

    @Test
    void aRoundGoesOnFromLogsOfYears() throws IOException {
        try (TestingNodes nodes = TestingNodes.founded()) {
            nodes.converge();
            time("write " + ENTRIES + " entries", () -> new LongLogs(nodes).fill(ENTRIES));
            long bytes = Files.size(database(nodes));
            System.out.printf("%,d bytes of store an entry%n", bytes / ENTRIES);
            nodes.reopened(LAO);
            nodes.reopened(VNM);
            time("load and fold", () -> nodes.lao().line(VNM));
            time("the same again", () -> nodes.lao().line(VNM));
            time("load and fold, the other", () -> nodes.vnm().line(LAO));
            for (int i = 0; i < 3; i++) {
                round(nodes, Proposal.agree(new Subject("LAO-VNM/new" + i), LongLogs.TEXT));
            }
            nodes.converge();
            assertThat(nodes.lao().line(VNM)).isEqualTo(nodes.vnm().line(LAO));
            time("verify all", () -> assertThat(nodes.lao().verify(VNM).flaws()).isEmpty());
        }
    }

    private static Path database(TestingNodes nodes) {
        return ((Location.File) Annex.beside(nodes.home(LAO).register(), "joint")).path();
    }

    private static void round(TestingNodes nodes, Proposal proposal) throws IOException {
        Path there = nodes.next();
        Path back = nodes.next();
        Watch watch = new Watch();
        time("  propose", () -> nodes.propose(VNM, proposal));
        time("  seal", () -> nodes.vnm().seal(LAO, there));
        time("  open", () -> nodes.lao().open(there));
        Hash named = nodes.lao().entry(VNM, proposal.subject().text());
        time("  accept", () -> nodes.accept(LAO, named));
        time("  seal", () -> nodes.lao().seal(VNM, back));
        time(
                "  open, settle, cosign",
                () -> assertThat(nodes.vnm().open(back).settled()).isEqualTo(1));
        watch.tell("round");
        System.out.printf("pouches of %,d and %,d bytes%n", Files.size(there), Files.size(back));
    }

    private static void time(String what, Runnable work) {
        Watch watch = new Watch();
        work.run();
        watch.tell(what);
    }

    /** Milliseconds of the clock, and of all processors, the compiler's and the collector's too. */
    private static final class Watch {
        private final long clock = System.nanoTime();
        private final Duration work = work();

        private static Duration work() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }

        void tell(String what) {
            System.out.printf(
                    "%-28s %,8d ms %,8d ms of work%n",
                    what, (System.nanoTime() - clock) / 1_000_000, work().minus(work).toMillis());
        }
    }
}
