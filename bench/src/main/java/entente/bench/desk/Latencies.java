package entente.bench.desk;

import java.util.Arrays;
import java.util.Locale;

/** How long answers took, each counted from the moment at which its question was due. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;
    private long bytes;
    private int errors;

    synchronized void add(long nanoseconds, int size) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = nanoseconds;
        bytes = Math.max(bytes, size);
    }

    synchronized void fail() {
        errors++;
    }

    synchronized int errors() {
        return errors;
    }

    /** Milliseconds within which a share of the answers came. */
    synchronized double within(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[Math.min(count - 1, (int) (share * count))] / 1e6;
    }

    String told(String what) {
        return String.format(
                Locale.ROOT,
                "%-14s %,7d answers, %d errors; half within %,6.1f ms, 99 of 100 within %,6.1f ms, all within %,7.1f ms; the largest %,d bytes",
                what,
                count,
                errors,
                within(0.5),
                within(0.99),
                within(1),
                bytes);
    }
}
