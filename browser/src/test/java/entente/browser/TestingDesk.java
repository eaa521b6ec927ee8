package entente.browser;

import entente.desk.Desk;
import entente.desk.DeskOptions;
import entente.documents.Documents;
import entente.domain.Findings;
import entente.ledger.Bytes;
import entente.reader.Reader;
import entente.reader.Reading;
import entente.register.filing.Incoming;
import entente.register.store.Location;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A real desk on a free port of this machine, over a register of its own. */
final class TestingDesk implements AutoCloseable {
    private static final Function<byte[], Reading> READER = new Documents(new Reader())::read;

    private final Desk desk;

    private TestingDesk(Desk desk) {
        this.desk = desk;
    }

    /** One with the samples, where whoever comes is let in. */
    static TestingDesk ofSamples(Path directory) throws IOException {
        TestingDesk started = start(directory, true);
        started.desk.register().file(samples());
        return started;
    }

    /** One with nothing in it, whose first administrator comes in by a link. */
    static TestingDesk empty(Path directory) {
        return start(directory, false);
    }

    private static TestingDesk start(Path directory, boolean open) {
        DeskOptions options =
                new DeskOptions(
                        new Location.File(directory.resolve("entente.db")),
                        InetAddress.getLoopbackAddress(),
                        0,
                        open,
                        "entente test");
        return new TestingDesk(Desk.start(options, () -> READER));
    }

    Desk desk() {
        return desk;
    }

    /** "http://localhost:40123" and what follows. */
    String at(String path) {
        return desk.address().replaceFirst("/$", "") + path;
    }

    static List<Incoming> samples() throws IOException {
        List<Incoming> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("entente.samples")))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (READER.apply(bytes) instanceof Reading.Done(Findings findings)) {
                    reports.add(
                            new Incoming(
                                    Bytes.owning(bytes), file.getFileName().toString(), findings));
                }
            }
        }
        return reports;
    }

    @Override
    public void close() {
        desk.close();
    }
}
