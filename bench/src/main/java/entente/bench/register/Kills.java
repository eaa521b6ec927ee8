package entente.bench.register;

import entente.register.Register;
import entente.register.care.Progress;
import entente.register.care.Verified;
import entente.register.entry.EntryKind;
import entente.register.store.Location;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Kills a process at random moments while it writes into a register, and looks whether all that it
 * had acknowledged is there, nothing is half there, and the next start needs no hand: {@code
 * build/kills [--engine sqlite|postgresql] [--rounds N] [--during file|open|rebuild|erase|server|
 * backend] [--seed N]}. Ends with 1 where something is wrong.
 */
public final class Kills implements AutoCloseable {
    /** A register is used for so many rounds; then there is a new one. */
    private static final int ROUNDS_EACH = 20;

    /** A process that files is killed after at most so many acknowledgements … */
    private static final int MOST_SAID = 30;

    /** … and at most so long after the last of them, in milliseconds; the others, so long after. */
    private static final int MOMENT = 60;

    private static final int LONGEST = 600;

    private static final int ERASED = 12;

    private final PrintStream out;
    private final String engine;
    private final String during;
    private final long seed;
    private final Path directory;
    private final KilledServer server;
    private final List<String> wrong = new ArrayList<>();
    private long acknowledged;
    private long unsaid;
    private int places;

    /**
     * @param engine "sqlite" or "postgresql"
     * @param during what is killed: a process that files, opens, rebuilds or erases; or the
     *     server's first process, or those that serve the register
     */
    public Kills(PrintStream out, String engine, String during, long seed) throws IOException {
        this.out = out;
        this.engine = engine;
        this.during = during;
        this.seed = seed;
        this.directory = Files.createTempDirectory("entente-kills");
        this.server = new KilledServer(directory.resolve("postgresql"));
    }

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> all = Arrays.asList(arguments);
        long seed = Long.parseLong(option(all, "--seed", String.valueOf(System.nanoTime())));
        try (Kills kills =
                new Kills(
                        out,
                        option(all, "--engine", "sqlite"),
                        option(all, "--during", "file"),
                        seed)) {
            if (!kills.run(Integer.parseInt(option(all, "--rounds", "10"))).isEmpty()) {
                System.exit(1);
            }
        }
    }

    private static String option(List<String> arguments, String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 ? otherwise : arguments.get(at + 1);
    }

    /** What was wrong in these rounds; nothing where all is well. */
    public List<String> run(int rounds) throws IOException, InterruptedException {
        out.printf(Locale.ROOT, "%s, killed during %s, seed %d%n", engine, during, seed);
        Random random = new Random(seed);
        Place place = place();
        KilledProcess next = process();
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_EACH == 0 || during.equals("open")) {
                place = place();
            }
            KilledProcess process = next;
            next = process();
            long size = prepare(place, random.nextLong());
            List<String> said = kill(process, place, random);
            check(round, place, size, said);
        }
        next.kill();
        out.printf(
                Locale.ROOT,
                "%d rounds: %d entries acknowledged, %d more were there unsaid, %d rounds wrong%n",
                rounds,
                acknowledged,
                unsaid,
                wrong.size());
        return wrong;
    }

    /** One that need not load each class anew: with what the first one left when it ended well. */
    private KilledProcess process() throws IOException, InterruptedException {
        Path classes = directory.resolve("classes.jsa");
        if (places == 1 && Files.notExists(classes)) {
            KilledProcess first = new KilledProcess("-XX:ArchiveClassesAtExit=" + classes);
            first.order("end", 0, directory.resolve("first/entente.db").toString(), false);
            first.heard();
        }
        return new KilledProcess("-XX:SharedArchiveFile=" + classes);
    }

    /** Where a register lies; on a server, its address changes with each start. */
    private record Place(Path file, String database) {}

    private Place place() {
        places++;
        return engine.equals("sqlite")
                ? new Place(directory.resolve(places + "/entente.db"), "")
                : new Place(directory, server.makeDatabase());
    }

    private String address(Place place) {
        return engine.equals("sqlite") ? place.file().toString() : server.address(place.database());
    }

    private Register open(Place place) {
        return KilledWriter.open(Location.of(address(place)));
    }

    /** Has something there to be rebuilt or erased; the log's size then. */
    private long prepare(Place place, long some) {
        if (during.equals("open")) {
            return 0;
        }
        try (Register register = open(place)) {
            if (during.equals("rebuild") || during.equals("erase")) {
                MadeReports reports = new MadeReports(some, 3);
                for (int i = 0; i < ERASED; i++) {
                    register.file(List.of(reports.report(i)));
                    register.decide(List.of(KilledWriter.body(new Random(some + i))));
                }
                register.overviews(null);
            }
            return size(register);
        }
    }

    private List<String> kill(KilledProcess process, Place place, Random random)
            throws IOException, InterruptedException {
        boolean opens = during.equals("open");
        boolean cares = during.equals("rebuild") || during.equals("erase");
        String task = opens || cares ? during : "file";
        process.order(task, random.nextLong(), address(place), !opens);
        if (task.equals("file")) {
            process.await(random.nextInt(MOST_SAID));
            Thread.sleep(random.nextInt(MOMENT));
        } else {
            Thread.sleep(random.nextInt(LONGEST));
        }
        switch (during) {
            case "server" -> server.kill();
            case "backend" -> server.killBackends();
            default -> {
                return process.kill();
            }
        }
        return process.heard();
    }

    private void check(int round, Place place, long before, List<String> said) throws IOException {
        try (Register register = open(place)) {
            register.overviews(null);
            Verified verified = register.verify(Progress.NONE);
            long size = size(register);
            verified.flaws().forEach(flaw -> wrong(round, flaw.toString()));
            if (verified.entries() != size || size < before) {
                wrong(
                        round,
                        "%d entries, %d before, %d verified"
                                .formatted(size, before, verified.entries()));
            }
            long there = said.stream().filter(line -> isThere(register, line, size)).count();
            if (there != said.size()) {
                wrong(round, "%d of %s are there".formatted(there, said));
            }
            acknowledged += said.size();
            unsaid += size - before - said.size();
            register.file(List.of(new MadeReports(round + seed, 3).report(0)));
            if (during.equals("erase")) {
                erased(round, register, place);
            }
        } catch (RuntimeException e) {
            wrong(round, "the next start: " + e);
        }
    }

    private void erased(int round, Register register, Place place) throws IOException {
        register.erase(KilledWriter.person(), "the law", Progress.NONE);
        register.verify(Progress.NONE).flaws().forEach(flaw -> wrong(round, flaw.toString()));
        if (engine.equals("sqlite")) {
            try (Stream<Path> files = Files.walk(place.file().getParent())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    if (bytes.contains(KilledWriter.person())) {
                        wrong(round, "the name is in " + file.getFileName());
                    }
                }
            }
        }
    }

    /**
     * @param line "KIND POSITION ."
     */
    private static boolean isThere(Register register, String line, long size) {
        String[] parts = line.split(" ");
        long position = Long.parseLong(parts[1]);
        return position < size
                && EntryKind.of(register.entry(position).entry()) == EntryKind.valueOf(parts[0]);
    }

    private static long size(Register register) {
        return register.log(1).stream()
                .mapToLong(logged -> logged.position() + 1)
                .findFirst()
                .orElse(0);
    }

    private void wrong(int round, String what) {
        wrong.add("round " + round + ": " + what);
        out.println(wrong.getLast());
    }

    /**
     * Does once what will be done, so that a kill falls into the work and not into its warming up.
     */
    static void warm() throws IOException {
        Path directory = Files.createTempDirectory("entente-warm");
        try (Register register =
                KilledWriter.open(new Location.File(directory.resolve("entente.db")))) {
            register.file(List.of(new MadeReports(1, 1).report(0)));
            register.decide(List.of(KilledWriter.body(new Random(1))));
            register.overviews(null);
            register.rebuild(Progress.NONE);
        } finally {
            delete(directory);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        delete(directory);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
