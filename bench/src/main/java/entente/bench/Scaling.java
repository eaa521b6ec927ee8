package entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs {@code entente read --format json} over more and more generated reports, as anybody would,
 * on all cores and with 256 MB of heap, and prints how long it took and how much memory it needed
 * at most. Started by {@code build/bench scaling [REPORTS…]}.
 */
public final class Scaling {
    private static final List<Integer> COUNTS = List.of(1_000, 10_000, 100_000);
    private static final int IN_A_DIRECTORY = 1_000;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final Path scratch;
    private int written;

    private Scaling(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * @param arguments how many reports, in growing numbers; 1,000, 10,000 and 100,000 where none
     *     are given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("entente-scaling");
        try {
            List<Integer> counts = Stream.of(arguments).map(Integer::valueOf).toList();
            new Scaling(scratch).measure(counts.isEmpty() ? COUNTS : counts);
        } finally {
            delete(scratch);
        }
    }

    private void measure(List<Integer> counts) throws IOException, InterruptedException {
        System.out.println(
                "| reports | megabytes | seconds | ms a report | MB/s | peak memory, MB |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        for (int count : counts) {
            long bytes = write(count);
            Run run = read(count);
            System.out.printf(
                    "| %,d | %.1f | %.1f | %.2f | %.1f | %d |%n",
                    count,
                    bytes / 1e6,
                    run.seconds,
                    run.seconds * 1000 / count,
                    bytes / 1e6 / run.seconds,
                    run.peak / 1024);
        }
    }

    /** Adds reports until there are so many; their bytes, all together. */
    private long write(int count) throws IOException {
        for (; written < count; written++) {
            Path directory = scratch.resolve("%04d".formatted(written / IN_A_DIRECTORY));
            Files.createDirectories(directory);
            Files.writeString(
                    directory.resolve("%03d.txt".formatted(written % IN_A_DIRECTORY)),
                    GeneratedReports.vietnamese(written));
        }
        try (var files = Files.walk(scratch)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private record Run(double seconds, long peak) {}

    private Run read(int count) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("./entente", "read", "--format", "json", scratch.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ENTENTE_JAVA_OPTS", "-Xmx256m");
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "Reading %d reports ended with %d. Maybe the program has to be built first."
                            .formatted(count, process.exitValue()));
        }
        return new Run(seconds, peak);
    }

    /**
     * The most memory that the process has had resident so far, in kilobytes; 0 where the system
     * does not tell.
     */
    private static long peak(long pid) {
        try {
            Matcher peak =
                    PEAK.matcher(Files.readString(Path.of("/proc/%d/status".formatted(pid))));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
