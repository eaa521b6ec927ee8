package entente.desk.page;

import entente.desk.Desk;
import entente.desk.DeskOptions;
import entente.desk.door.Links;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.right.Grant;
import entente.domain.Findings;
import entente.ledger.Bytes;
import entente.reader.Reader;
import entente.reader.Reading;
import entente.register.filing.Incoming;
import entente.register.store.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A real desk on a free port over a real register, in which the samples of some relations are
 * filed. One serves all tests: each keeps to what is its own.
 */
final class SampleDesk {
    private static final SampleDesk ONE = new SampleDesk();

    private final Desk desk;

    private SampleDesk() {
        Function<byte[], Reading> reader = new Reader()::read;
        try {
            Path place = Files.createTempDirectory("entente-pages").resolve("entente.db");
            desk =
                    Desk.start(
                            new DeskOptions(
                                    new Location.File(place),
                                    InetAddress.getLoopbackAddress(),
                                    0,
                                    true,
                                    "test"),
                            () -> reader);
            desk.register().file(samples(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
    }

    static SampleDesk one() {
        return ONE;
    }

    private static List<Incoming> samples(Function<byte[], Reading> reader) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            return files.filter(file -> file.toString().matches(".*(viet-lao|laos-thailand).*txt"))
                    .sorted()
                    .map(file -> incoming(file, reader))
                    .toList();
        }
    }

    private static Incoming incoming(Path file, Function<byte[], Reading> reader) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (reader.apply(bytes) instanceof Reading.Done(Findings findings)) {
                return new Incoming(Bytes.copyOf(bytes), file.getFileName().toString(), findings);
            }
            throw new IllegalStateException(file + " could not be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk desk() {
        return desk;
    }

    /** Whoever sits at this machine: reads and decides on everything. */
    Browser head(String language) {
        return new Browser(desk.address(), language);
    }

    /** A new account with these rights alone. */
    Browser account(String name, Grant... grants) {
        User user = desk.part(Users.class).make(name, name, List.of(grants));
        Browser browser = new Browser(desk.address(), "en");
        String secret = desk.part(Links.class).make(user.id(), Duration.ofHours(1));
        browser.get("/enter/" + secret);
        browser.post("/enter/" + secret);
        return browser;
    }
}
