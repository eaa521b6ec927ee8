package entente.bench.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** What others do with as many records of as many bytes. */
final class Yardsticks implements AutoCloseable {
    private final PrintStream out;
    private final int records;
    private final Path directory;

    /**
     * @param records how many; they start some processes for each
     */
    Yardsticks(PrintStream out, int records) throws IOException {
        this.out = out;
        this.records = records;
        this.directory = Files.createTempDirectory("entente-yardsticks");
    }

    void run() throws IOException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "%n| next to it, %,d records | made/s | synced/s | verified/s | bytes/record on the wire | what is verified |%n|--|--:|--:|--:|--:|--|%n",
                records);
        if (Tool.isHere("git") && Tool.isHere("ssh-keygen")) {
            say(new SignedCommits(tool("git")).measure(records));
        } else {
            out.println("git or ssh-keygen is not here. Maybe apt-get install git openssh-client.");
        }
        if (Tool.isHere("fossil")) {
            say(new CheckIns(tool("fossil")).measure(records));
        } else {
            out.println("fossil is not here. Maybe apt-get install fossil.");
        }
    }

    private Tool tool(String name) throws IOException {
        Path home = Files.createDirectories(directory.resolve(name));
        return new Tool(home, home);
    }

    /**
     * What came out.
     *
     * @param made seconds for all; likewise synced and verified
     * @param wire bytes
     */
    record Result(
            String name, double made, double synced, double verified, long wire, String what) {}

    private void say(Result result) {
        out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f | %,d | %s |%n",
                result.name(),
                records / result.made(),
                records / result.synced(),
                records / result.verified(),
                result.wire() / records,
                result.what());
    }

    /** A record as the others are given it: the words of an entry, always different. */
    static String record(int number) {
        return "{\"commitment\":\"c%d\",\"text\":\"Hai bên nhất trí tổ chức phiên tham vấn thứ %d tại Viêng Chăn.\"}%n"
                .formatted(number % 4, number);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
