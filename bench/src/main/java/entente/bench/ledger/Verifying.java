package entente.bench.ledger;

import entente.ledger.Bytes;
import entente.ledger.Utf8;
import entente.ledger.charter.Duty;
import entente.ledger.consent.Side;
import entente.ledger.joint.HeadDraft;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.JointRecord;
import entente.ledger.sign.PublicKey;
import entente.ledger.sign.SecretKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How fast two logs are verified and folded, as they grow, and what an entry weighs; then as many
 * records as can be waited for, signed and verified by git and kept by fossil: {@code build/bench
 * ledger [ENTRIES…]}.
 */
public final class Verifying {
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};

    /** More would tell nothing else of one core. */
    private static final int ON_ONE_CORE = 100_000;

    /** git starts a process for each signature it makes or verifies. */
    private static final int RECORDS = 500;

    private static final int SIGNATURES = 5_000;

    private final PrintStream out;

    private Verifying(PrintStream out) {
        this.out = out;
    }

    /**
     * @param sizes how many entries in both logs together, one run each
     */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int[] all =
                sizes.length == 0
                        ? SIZES
                        : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        new Verifying(out).run(all);
        int records = Math.min(RECORDS, Arrays.stream(all).max().orElse(RECORDS));
        try (Yardsticks yardsticks = new Yardsticks(out, records)) {
            yardsticks.run();
        }
    }

    private void run(int[] sizes) {
        Received warm = new Received(MadeHistory.of(3_000));
        warm.oneByOne(warm.size());
        warm.atOnce();
        out.printf(
                Locale.ROOT,
                "signatures alone, one core: %,.0f a second%n",
                SIGNATURES / signatures());
        out.printf(
                Locale.ROOT,
                "| entries | signed and admitted/s | verified/s, one core | verified/s, %d cores | seconds | folded, s | a head signed, s | leaf, B | body and salt, B | heap, B |%n|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|%n",
                Runtime.getRuntime().availableProcessors());
        for (int size : sizes) {
            measure(size);
        }
    }

    /** Seconds for so many signatures, with both checks, on one core. */
    private static double signatures() {
        SecretKey secret = MadeHistory.key(Duty.NODE, Side.FIRST);
        PublicKey key = secret.publicKey();
        Bytes[] messages = new Bytes[SIGNATURES];
        Bytes[] signed = new Bytes[SIGNATURES];
        for (int i = 0; i < SIGNATURES; i++) {
            messages[i] = Bytes.owning(Utf8.encode("message ".repeat(70) + i));
            signed[i] = secret.sign(messages[i]);
        }
        return new Timed<>(
                        () -> {
                            int good = 0;
                            for (int i = 0; i < SIGNATURES; i++) {
                                good += key.verifies(messages[i], signed[i]) ? 1 : 0;
                            }
                            return good;
                        })
                .seconds();
    }

    private void measure(int size) {
        Timed<JointLogs> made = new Timed<>(() -> MadeHistory.of(size));
        Received received = new Received(made.result());
        String state = JointRecord.of(made.result()).line();
        made.forget();
        int few = Math.min(ON_ONE_CORE, received.size());
        double alone = new Timed<>(() -> received.oneByOne(few)).seconds();
        long before = heap();
        Timed<JointLogs> verified = new Timed<>(received::atOnce);
        JointLogs logs = verified.result();
        Timed<JointRecord> folded = new Timed<>(() -> JointRecord.of(logs));
        if (!folded.result().line().equals(state)) {
            throw new IllegalStateException("The logs came to another state.");
        }
        long held = heap() - before;
        SecretKey key = MadeHistory.key(Duty.NODE, Side.FIRST);
        double head = new Timed<>(() -> HeadDraft.sign(logs, Side.FIRST, key)).seconds();
        out.printf(
                Locale.ROOT,
                "| %,d | %,.0f | %,.0f | %,.0f | %.2f | %.2f | %.2f | %,d | %,d | %,d |%n",
                received.size(),
                received.size() / made.seconds(),
                few / alone,
                received.size() / verified.seconds(),
                verified.seconds(),
                folded.seconds(),
                head,
                received.leaves() / received.size(),
                received.bodies() / received.size(),
                held / received.size());
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What was made, and how long it took. */
    private static final class Timed<T> {
        private @Nullable T result;
        private final double seconds;

        Timed(Supplier<T> work) {
            long start = System.nanoTime();
            result = work.get();
            seconds = (System.nanoTime() - start) / 1e9;
        }

        T result() {
            if (result == null) {
                throw new IllegalStateException("It was forgotten.");
            }
            return result;
        }

        double seconds() {
            return seconds;
        }

        void forget() {
            result = null;
        }
    }
}
