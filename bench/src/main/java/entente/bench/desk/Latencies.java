package entente.bench.desk;

import java.util.Arrays;
import java.util.Locale;

/** How long answers took, each counted from the moment at which its question was due. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;
    private long bytes;
    private int errors;
    private long slowest;
    private String slowestPath = "";
    private String firstError = "";

    synchronized void add(long nanoseconds, int size, String path) {
        if (nanoseconds > slowest) {
            slowest = nanoseconds;
            slowestPath = path;
        }
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = nanoseconds;
        bytes = Math.max(bytes, size);
    }

    synchronized void fail(String why) {
        if (errors++ == 0) {
            firstError = why;
        }
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
                "%-14s %,7d answers, %d errors; half within %,6.1f ms, 99 of 100 within %,6.1f ms, all within %,7.1f ms; the largest %,d bytes; the slowest %s%s",
                what,
                count,
                errors,
                within(0.5),
                within(0.99),
                within(1),
                bytes,
                slowestPath,
                errors == 0 ? "" : "; the first error: " + firstError);
    }
}
