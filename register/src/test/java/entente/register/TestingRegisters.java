package entente.register;

import entente.domain.Findings;
import entente.domain.relation.Relation;
import entente.ledger.Bytes;
import entente.reader.Reader;
import entente.reader.Reading;
import entente.register.filing.Incoming;
import entente.register.store.Location;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Real registers on both engines, and real reports to file. */
final class TestingRegisters {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

    private static final Reader READER = new Reader();

    private static final Map<String, Incoming> READ = new ConcurrentHashMap<>();

    private TestingRegisters() {}

    /** The engines, each with a place where no register is yet; for {@code @MethodSource}. */
    static Stream<Engine> engines() {
        return Stream.of(
                new Engine("SQLite", TestingRegisters::file),
                new Engine("PostgreSQL", TestingRegisters::server));
    }

    record Engine(String name, Supplier<Location> place) {
        Register open() {
            return TestingRegisters.open(place.get());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The relation that most samples are about. */
    static final Relation VIET_LAO = Relation.parse("LAO-VNM");

    /** A place in one file, in a directory of its own. */
    static Path place() {
        return ((Location.File) file()).path();
    }

    static Register open(Location location) {
        return Register.open(location, true, CLOCK, "an officer", "test");
    }

    private static Location file() {
        try {
            return new Location.File(
                    Files.createTempDirectory("entente-register").resolve("entente.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database on the one server that all tests of a run share. */
    private static Location server() {
        String name = "r" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Location.Server(
                "postgresql://postgres@localhost:" + Server.ONE.getPort() + "/" + name);
    }

    /** Started when a test first wants it; the process's end stops it. */
    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The repository's own reports on a relation, read. */
    static List<Incoming> samples(String named) {
        Path samples = Path.of("..", "samples");
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(file -> file.getFileName().toString().contains(named))
                    .filter(file -> file.toString().matches(".*[.](txt|html)"))
                    .sorted()
                    .map(TestingRegisters::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report on Viet Nam and Laos that promises much, in English. */
    static Incoming sample() {
        return samples("viet-lao-2020").getFirst();
    }

    /** Read once: many tests file the same reports. */
    static Incoming read(Path file) {
        return READ.computeIfAbsent(
                file.getFileName().toString(),
                name -> {
                    try {
                        return read(name, Files.readAllBytes(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    static Incoming read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Incoming read(String name, byte[] bytes) {
        return switch (READER.read(bytes)) {
            case Reading.Done(Findings findings) ->
                    new Incoming(Bytes.copyOf(bytes), name, findings);
            case Reading.Refused refused -> throw new IllegalStateException(name + " " + refused);
            case Reading.Several _ -> throw new IllegalStateException(name + " holds several");
        };
    }
}
