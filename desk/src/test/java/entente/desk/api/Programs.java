package entente.desk.api;

import entente.desk.Desk;
import entente.desk.DeskOptions;
import entente.desk.Premises;
import entente.desk.door.Pace;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.desk.token.Tokens;
import entente.domain.relation.Relation;
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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real desk with the repository's reports, and programs that ask it. */
public final class Programs implements AutoCloseable {
    public static final Relation VIET_LAO = Relation.parse("LAO-VNM");
    public static final Relation LAO_KHMER = Relation.parse("KHM-LAO");

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Reader READER = new Reader();

    private final Path register;
    private final Desk desk;
    private final User officer;

    public Programs() throws IOException {
        this(Pace.UNBOUND);
    }

    /** A desk that lets programs ask so often. */
    public Programs(Pace pace) throws IOException {
        register = Files.createTempDirectory("entente-api").resolve("entente.db");
        desk = start(register, pace);
        officer = account("mai", Grant.everywhere(Right.HEAD));
    }

    private Programs(Path register, User officer) {
        this.register = register;
        this.desk = start(register, Pace.UNBOUND);
        this.officer = officer;
    }

    /** The desk ends, and another begins over the same register. */
    public Programs again() {
        desk.close();
        return new Programs(register, officer);
    }

    private static Desk start(Path register, Pace pace) {
        return Desk.start(
                new DeskOptions(
                        new Location.File(register),
                        InetAddress.getLoopbackAddress(),
                        0,
                        true,
                        "test",
                        Premises.USUAL.paced(pace)),
                () -> READER::read);
    }

    /** Files the repository's reports whose names begin so. */
    public Programs filed(String... beginnings) {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            desk.register()
                    .file(
                            files.filter(file -> begins(file.getFileName().toString(), beginnings))
                                    .sorted()
                                    .map(Programs::incoming)
                                    .toList());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean begins(String name, String... beginnings) {
        return name.endsWith(".txt") && Stream.of(beginnings).anyMatch(name::startsWith);
    }

    private static Incoming incoming(Path file) {
        byte[] bytes = sample(file.getFileName().toString());
        if (READER.read(bytes) instanceof Reading.Done(var findings)) {
            return new Incoming(Bytes.owning(bytes), file.getFileName().toString(), findings);
        }
        throw new IllegalStateException(file + " could not be read");
    }

    public static byte[] sample(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Desk desk() {
        return desk;
    }

    public Users users() {
        return desk.part(Users.class);
    }

    public User account(String name, Grant... grants) {
        return users().make(name, name, List.of(grants));
    }

    /** A program of an account that may everything, with a token that may this. */
    public Asking may(Right right, @Nullable Relation relation) {
        return in(officer, right, relation);
    }

    /** A program of an account. */
    public Asking in(User account, Right right, @Nullable Relation relation) {
        return with(secret(account, right, relation, Instant.now().plus(Duration.ofDays(1))));
    }

    public String secret(User account, Right right, @Nullable Relation relation, Instant until) {
        return desk.part(Tokens.class).make(account.id(), "a program", right, relation, until);
    }

    public User officer() {
        return officer;
    }

    /** A program with a secret; empty for none. */
    public Asking with(String secret) {
        return new Asking(desk.address(), secret);
    }

    @Override
    public void close() {
        desk.close();
    }
}
