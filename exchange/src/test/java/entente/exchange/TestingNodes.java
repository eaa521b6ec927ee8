package entente.exchange;

import entente.domain.Party;
import entente.exchange.store.Disk;
import entente.ledger.deed.Subject;
import entente.ledger.merkle.Hash;
import entente.register.store.Location;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.function.Function;
import java.util.stream.Stream;

/** Two ministries' nodes on real stores, and what goes between them. */
final class TestingNodes implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    static final Party LAO = new Party("LAO");
    static final Party VNM = new Party("VNM");
    static final Subject MINUTES =
            new Subject("LAO-VNM/political-consultation/deputy-minister/9/minutes");
    static final String OFFICER = "chief";

    private final Path directory;
    private final Home laoHome;
    private final Home vnmHome;
    private Node lao;
    private Node vnm;
    private int pouches;

    private TestingNodes(Path directory, Home laoHome, Home vnmHome, Disk laoDisk, Disk vnmDisk) {
        this.directory = directory;
        this.laoHome = laoHome;
        this.vnmHome = vnmHome;
        this.lao = Node.init(laoHome, LAO, List.of(OFFICER), CLOCK, laoDisk);
        this.vnm = Node.init(vnmHome, VNM, List.of(OFFICER), CLOCK, vnmDisk);
    }

    /** The engines, each with what makes a new place beside which a node can be. */
    static Stream<Engine> engines() {
        return Stream.of(
                new Engine("SQLite", directory -> new Location.File(directory.resolve("e.db"))),
                new Engine("PostgreSQL", directory -> server()));
    }

    record Engine(String name, Function<Path, Location> place) {
        TestingNodes founded() {
            return TestingNodes.founded(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Both have each other's card. */
    static TestingNodes founded() {
        return founded(engines().findFirst().orElseThrow());
    }

    private static TestingNodes founded(Engine engine) {
        return founded(engine, Disk.real(), Disk.real());
    }

    static TestingNodes founded(Engine engine, Disk laoDisk, Disk vnmDisk) {
        Path directory = temporary();
        TestingNodes nodes =
                new TestingNodes(
                        directory,
                        home(engine, directory.resolve("lao")),
                        home(engine, directory.resolve("vnm")),
                        laoDisk,
                        vnmDisk);
        nodes.lao.found(nodes.vnm.card());
        nodes.vnm.found(nodes.lao.card());
        return nodes;
    }

    private static Home home(Engine engine, Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Home(engine.place().apply(directory), directory.resolve("node"));
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("entente-exchange");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Node lao() {
        return lao;
    }

    Node vnm() {
        return vnm;
    }

    Node node(Party party) {
        return party.equals(LAO) ? lao : vnm;
    }

    Home home(Party party) {
        return party.equals(LAO) ? laoHome : vnmHome;
    }

    static Party other(Party party) {
        return party.equals(LAO) ? VNM : LAO;
    }

    /** Closes the node and opens it again, as a new process would. */
    Node reopened(Party party) {
        node(party).close();
        Node opened = Node.open(home(party), CLOCK);
        if (party.equals(LAO)) {
            lao = opened;
        } else {
            vnm = opened;
        }
        return opened;
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** A place for the next pouch. */
    Path next() {
        pouches++;
        return directory.resolve("pouch-" + pouches + ".age");
    }

    Path seal(Party from) {
        return node(from).seal(other(from), next()).file();
    }

    /** One pouch from that side to the other. */
    Opened carry(Party from) {
        return node(other(from)).open(seal(from));
    }

    /** There and back until nothing is new. */
    void converge() {
        for (int i = 0; i < 3; i++) {
            carry(LAO);
            carry(VNM);
        }
    }

    Hash propose(Party by, Proposal proposal) {
        return node(by).propose(other(by), OFFICER, proposal).entry();
    }

    Hash accept(Party by, Hash proposal) {
        return node(by).accept(other(by), OFFICER, proposal).entry();
    }

    static Proposal minutes() {
        return Proposal.agree(MINUTES, text("Biên bản kỳ họp 9"));
    }

    static Text text(String title) {
        return new Text(
                Map.of("vi", title, "lo", "ບົດບັນທຶກ"),
                Map.of("vi", "Hai bên nhất trí …", "lo", "ສອງຝ່າຍເຫັນດີ …"),
                List.of(
                        new Undertaking(
                                "c1",
                                Map.of("vi", "tổ chức kỳ họp 10", "lo", "ຈັດກອງປະຊຸມ"),
                                "agree",
                                List.of("LAO"),
                                "2027-06",
                                List.of("diplomacy"),
                                List.of("lao-mofa"))),
                List.of());
    }

    @Override
    public void close() {
        lao.close();
        vnm.close();
    }

    private static Location server() {
        String name = "x" + UUID.randomUUID().toString().replace("-", "");
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
}
