package entente.bench.register;

import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.register.account.DueQuestion;
import entente.register.care.Progress;
import entente.register.care.Rebuilt;
import entente.register.filing.Incoming;
import entente.register.search.Hits;
import entente.register.search.SearchQuestion;
import entente.register.store.Location;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Fills a register with made reports and tells how long things take: {@code build/bench load
 * [COMMITMENTS…]}. Ratios, not seconds, are what one can rely on; each is of one run.
 */
public final class Load {
    private static final long SEED = 2026;
    private static final int BATCH = 500;
    private static final int ASKED = 15;
    private static final int WARM = 100;
    private static final int SEARCHES = 500;

    private final PrintStream out;
    private final int commitments;
    private final Path directory;

    private Load(PrintStream out, int commitments) throws IOException {
        this.out = out;
        this.commitments = commitments;
        this.directory = Files.createTempDirectory("entente-load");
    }

    /**
     * @param sizes how many commitments, one run each
     */
    public static void main(String[] sizes) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int[] all =
                sizes.length == 0
                        ? new int[] {10_000, 100_000, 1_000_000}
                        : Arrays.stream(sizes).mapToInt(Integer::parseInt).toArray();
        for (int size : all) {
            new Load(out, size).run();
        }
    }

    private void run() throws IOException {
        Path file = directory.resolve("entente.db");
        int reports = commitments / MadeReports.COMMITMENTS;
        int relations = Math.max(1, commitments / 2000);
        say(
                String.format(
                        Locale.ROOT,
                        "== %,d commitments: %,d reports on %,d relations",
                        commitments,
                        reports,
                        relations));
        MadeReports made = new MadeReports(SEED, relations);
        try (Register register = open(file)) {
            file(register, made, reports);
            single(register, made, reports);
            long settle = time(() -> register.overviews(null));
            say(
                    String.format(
                            Locale.ROOT, "accounts brought up           %,10.1f s", settle / 1e9));
            say(
                    String.format(
                            Locale.ROOT,
                            "bytes a commitment            %,10d",
                            size(file) / commitments));
            ask(register, made.relation(0));
            search(register, made);
            rebuild(register, file);
        } finally {
            delete();
        }
        say(
                String.format(
                        Locale.ROOT,
                        "most heap                     %,10d MiB",
                        Runtime.getRuntime().totalMemory() >> 20));
    }

    private static Register open(Path file) {
        return Register.open(new Location.File(file), true, Clock.systemUTC(), "bench", "bench");
    }

    /** In transactions of {@value #BATCH} reports, each on the disk before the next. */
    private void file(Register register, MadeReports made, int reports) {
        long spent = 0;
        for (int from = 0; from < reports; from += BATCH) {
            List<Incoming> batch = new ArrayList<>();
            for (int i = from; i < Math.min(reports, from + BATCH); i++) {
                batch.add(made.report(i));
            }
            spent += time(() -> register.file(batch));
        }
        say(
                String.format(
                        Locale.ROOT,
                        "reports filed a second        %,10.0f (%d at a time)",
                        reports / (spent / 1e9),
                        BATCH));
    }

    /** One transaction each. */
    private void single(Register register, MadeReports made, int from) {
        int count = 200;
        long spent = 0;
        for (int i = from; i < from + count; i++) {
            Incoming one = made.report(i);
            spent += time(() -> register.file(List.of(one)));
        }
        say(
                String.format(
                        Locale.ROOT,
                        "reports filed a second        %,10.0f (one at a time)",
                        count / (spent / 1e9)));
    }

    private void ask(Register register, Relation relation) {
        LocalDate day = LocalDate.of(2010, 6, 1);
        answer("show: all relations in figures", () -> register.overviews(day));
        answer("show: one relation, at hand", () -> register.chronicle(relation));
        answer(
                "show: one relation, made anew",
                () -> {
                    register.accounts().forget();
                    return register.chronicle(relation);
                });
        answer("show: one session", () -> session(register.chronicle(relation)));
        answer("due within 90 days", () -> register.due(new DueQuestion(day, 90, null, null, 50)));
        answer("one commitment by its name", () -> register.find(name(register, relation)));
    }

    /** Questions of one to three words, every fifth within one relation; none is asked twice. */
    private void search(Register register, MadeReports made) {
        long index = time(() -> register.search(SearchQuestion.of("x"), Progress.NONE));
        say(String.format(Locale.ROOT, "search index made             %,10.1f s", index / 1e9));
        long[] times = new long[SEARCHES];
        long hits = 0;
        for (int i = 0; i < WARM + SEARCHES; i++) {
            SearchQuestion any = SearchQuestion.of(made.asked(1 + i % 3));
            SearchQuestion question = i % 5 == 0 ? any.in(made.relation(i)) : any;
            Hits[] found = new Hits[1];
            long spent = time(() -> found[0] = register.search(question, Progress.NONE));
            if (i >= WARM) {
                times[i - WARM] = spent;
                hits += found[0].total();
            }
        }
        Arrays.sort(times);
        say(
                String.format(
                        Locale.ROOT,
                        "search                        %,10.1f ms (median; 99 of 100 within %,.1f; %,d hits each)",
                        times[SEARCHES / 2] / 1e6,
                        times[SEARCHES * 99 / 100] / 1e6,
                        hits / SEARCHES));
    }

    private static Object session(Chronicle chronicle) {
        return chronicle.series().isEmpty()
                ? chronicle
                : chronicle.series().getFirst().sessions().getLast();
    }

    private static String name(Register register, Relation relation) {
        return register.chronicle(relation).tracked().getLast().id().brief();
    }

    private void answer(String what, Supplier<Object> question) {
        long[] times = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            times[i] = time(question);
        }
        long first = times[0];
        Arrays.sort(times);
        say(
                String.format(
                        Locale.ROOT,
                        "%-30s%,10.1f ms (median of %d; the first %,.1f)",
                        what,
                        times[ASKED / 2] / 1e6,
                        ASKED,
                        first / 1e6));
    }

    private void rebuild(Register register, Path file) throws IOException {
        Rebuilt[] rebuilt = new Rebuilt[1];
        long spent = time(() -> rebuilt[0] = register.rebuild(Progress.NONE));
        double rate = rebuilt[0].rows() / (spent / 1e9);
        double plain = PlainInserts.rate(file, directory.resolve("plain.db"));
        say(
                String.format(
                        Locale.ROOT,
                        "rows rebuilt a second         %,10.0f, the same: %s; plain inserts %,.0f: a ratio of %.2f",
                        rate,
                        rebuilt[0].same(),
                        plain,
                        rate / plain));
    }

    private static long size(Path file) throws IOException {
        long size = Files.size(file);
        Path wal = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(wal) ? size + Files.size(wal) : size;
    }

    private static long time(Supplier<?> work) {
        long start = System.nanoTime();
        Object made = work.get();
        long end = System.nanoTime();
        return made == null ? -1 : end - start;
    }

    private void say(String line) {
        out.println(line);
    }

    private void delete() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
