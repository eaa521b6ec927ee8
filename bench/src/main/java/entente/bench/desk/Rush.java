package entente.bench.desk;

import entente.bench.GeneratedReports;
import entente.bench.register.MadeReports;
import entente.cli.Version;
import entente.register.Register;
import entente.register.care.Progress;
import entente.register.filing.Incoming;
import entente.register.search.SearchQuestion;
import entente.register.store.Blobs;
import entente.register.store.Location;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages, suggestions and writes put to a desk at fixed times, whether it has answered those before
 * or not: {@code build/bench rush [COMMITMENTS [SECONDS]]}. A second has 25 pages, 5 suggestions
 * and 1 write.
 */
public final class Rush {
    private static final long SEED = 2026;
    private static final int BATCH = 500;
    private static final int WARM = 30;
    private static final int PAGES = 25;
    private static final int SUGGESTIONS = 5;
    private static final int PORT = 8790;
    private static final Pattern LINK = Pattern.compile("href=\"(/relations/[^\"#?]+)\"");

    private final PrintStream out;
    private final Path file;
    private final int reports;
    private final MadeReports made;
    private final Random random = new Random(SEED);
    private final Latencies pages = new Latencies();
    private final Latencies suggestions = new Latencies();
    private final Latencies writes = new Latencies();
    private final Set<String> acknowledged = new HashSet<>();

    /** Each run files reports that no run before has filed. */
    private static final int FRESH = (int) (System.currentTimeMillis() / 1000 % 100_000_000) * 10;

    private int written;

    private Rush(PrintStream out, Path file, int commitments) {
        this.out = out;
        this.file = file;
        this.reports = commitments / MadeReports.COMMITMENTS;
        this.made = new MadeReports(SEED, Math.max(1, commitments / 2000));
    }

    /**
     * @param sizes how many commitments, then how many seconds
     */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int commitments = sizes.length > 0 ? Integer.parseInt(sizes[0]) : 1_000_000;
        int seconds = sizes.length > 1 ? Integer.parseInt(sizes[1]) : 300;
        Path directory = Files.createDirectories(Path.of("bench/target/rush-" + commitments));
        Rush rush = new Rush(out, directory.resolve("entente.db"), commitments);
        rush.fill();
        rush.run(seconds);
    }

    /** A register of that size is kept for the next run. */
    private void fill() {
        try (Register register =
                Register.open(
                        new Location.File(file),
                        true,
                        Clock.systemUTC(),
                        "bench",
                        Version.line())) {
            for (int from = register.reports().size(); from < reports; from += BATCH) {
                List<Incoming> batch = new ArrayList<>();
                for (int i = from; i < Math.min(reports, from + BATCH); i++) {
                    batch.add(made.report(i));
                }
                register.file(batch);
            }
            register.overviews(null);
            register.search(SearchQuestion.of("consultation"), Progress.NONE);
        }
    }

    private void run(int seconds) throws IOException, InterruptedException {
        newcomer();
        long begun = System.nanoTime();
        try (DeskProcess desk =
                        DeskProcess.start(
                                file,
                                PORT,
                                List.of(
                                        "-XX:+UseSerialGC",
                                        "-Xmx448m",
                                        "-XX:+ExitOnOutOfMemoryError",
                                        "-XX:TrimNativeHeapInterval=10000"));
                Browser browser = new Browser(desk.address())) {
            out.printf(Locale.ROOT, "answers after  %,.1f s%n", (System.nanoTime() - begun) / 1e9);
            browser.enter(desk.entrance());
            browser.get("/search/suggestions?q=consultation");
            List<String> addresses = addresses(browser);
            out.printf(Locale.ROOT, "addresses      %,d%n", addresses.size());
            rush(browser, addresses, WARM, new Latencies(), new Latencies(), new Latencies());
            rush(browser, addresses, seconds, pages, suggestions, writes);
            out.println(pages.told("pages"));
            out.println(suggestions.told("suggestions"));
            out.println(writes.told("writes"));
            out.printf(
                    Locale.ROOT,
                    "resident       %,d MiB, of which %,d MiB are pages of files%n",
                    desk.memory("VmRSS"),
                    desk.memory("RssFile"));
        }
        lost();
    }

    /** No account from the run before: a first start tells how to come in. */
    private void newcomer() throws IOException {
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(file.resolveSibling("entente.desk.db" + end));
        }
    }

    /** Pages of many relations, sessions and commitments, and those that are about all. */
    private List<String> addresses(Browser browser) throws IOException, InterruptedException {
        Set<String> found = new LinkedHashSet<>(List.of("/", "/due", "/relations", "/calendar"));
        for (int i = 0; i < 40; i++) {
            String relation = "/relations/" + made.relation(random.nextInt(1_000_000) % 500);
            found.add(relation);
            Matcher links = LINK.matcher(browser.read(relation + "/commitments"));
            for (int each = 0; each < 25 && links.find(); each++) {
                found.add(links.group(1));
            }
        }
        return List.copyOf(found);
    }

    private void rush(
            Browser browser,
            List<String> addresses,
            int seconds,
            Latencies read,
            Latencies suggested,
            Latencies wrote)
            throws InterruptedException {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            int ticks = seconds * PAGES;
            long start = System.nanoTime();
            for (int tick = 0; tick < ticks; tick++) {
                long due = start + tick * 1_000_000_000L / PAGES;
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                String path = addresses.get(random.nextInt(addresses.size()));
                people.execute(() -> page(browser, path, due, read));
                if (tick % (PAGES / SUGGESTIONS) == 0) {
                    String typed = made.asked(1).substring(0, 3);
                    people.execute(
                            () ->
                                    page(
                                            browser,
                                            "/search/suggestions?q=" + encoded(typed),
                                            due,
                                            suggested));
                }
                if (tick % PAGES == 0) {
                    String report = GeneratedReports.vietnamese(FRESH + written++);
                    people.execute(() -> write(browser, report, due, wrote));
                }
            }
        }
    }

    private static String encoded(String typed) {
        return java.net.URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static void page(Browser browser, String path, long due, Latencies into) {
        try {
            var answer = browser.get(path);
            if (answer.statusCode() == 200) {
                into.add(System.nanoTime() - due, answer.body().length, path);
            } else {
                into.fail(answer.statusCode() + " " + path);
            }
        } catch (IOException | InterruptedException trouble) {
            into.fail(trouble + " " + path);
        }
    }

    /** A pasted text is read and filed; the page that follows names the report that it became. */
    private void write(Browser browser, String text, long due, Latencies into) {
        String report = Blobs.address(text.getBytes(StandardCharsets.UTF_8));
        try {
            var answer = browser.post("/inbox/text", "text", text);
            String page = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() == 200 && page.contains("/reports/" + report)) {
                into.add(System.nanoTime() - due, answer.body().length, "/inbox/text");
                synchronized (acknowledged) {
                    acknowledged.add(report);
                }
            } else {
                into.fail(answer.statusCode() + " " + answer.uri());
            }
        } catch (IOException | InterruptedException trouble) {
            into.fail(trouble.toString());
        }
    }

    /** Whatever was acknowledged must be there. */
    private void lost() {
        try (Register register =
                Register.open(
                        new Location.File(file),
                        false,
                        Clock.systemUTC(),
                        "bench",
                        Version.line())) {
            Set<String> kept = new HashSet<>();
            register.reports().forEach(report -> kept.add(report.sha256()));
            long lost = acknowledged.stream().filter(each -> !kept.contains(each)).count();
            out.printf(
                    Locale.ROOT, "acknowledged   %,d writes, %d lost%n", acknowledged.size(), lost);
        }
    }
}
