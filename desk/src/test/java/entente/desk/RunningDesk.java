package entente.desk;

import entente.desk.door.Links;
import entente.desk.door.Pace;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.right.Grant;
import entente.desk.right.Right;
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
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** A real desk over a real register in a directory of its own. */
public final class RunningDesk implements AutoCloseable {
    public static final Relation VIET_LAO = Relation.parse("LAO-VNM");

    private final Desk desk;

    private RunningDesk(Desk desk) {
        this.desk = desk;
    }

    public static RunningDesk start() {
        return start(place(), Premises.USUAL.paced(Pace.UNBOUND), false);
    }

    public static RunningDesk start(Premises premises) {
        return start(place(), premises, false);
    }

    public static RunningDesk start(Location register, Premises premises, boolean open) {
        DeskOptions options =
                new DeskOptions(
                        register, InetAddress.getLoopbackAddress(), 0, open, "test", premises);
        return new RunningDesk(Desk.start(options, RunningDesk::reader));
    }

    public static Location place() {
        try {
            return new Location.File(
                    Files.createTempDirectory("entente-desk").resolve("entente.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Function<byte[], Reading> reader() {
        Reader reader = new Reader();
        return reader::read;
    }

    /** Files the repository's own reports whose file names hold this, and accepts nothing. */
    public RunningDesk filed(String named) {
        Reader reader = new Reader();
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            desk.register()
                    .file(
                            files.filter(file -> file.getFileName().toString().contains(named))
                                    .filter(file -> file.toString().endsWith(".txt"))
                                    .sorted()
                                    .map(file -> incoming(reader, file))
                                    .toList());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Incoming incoming(Reader reader, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (reader.read(bytes) instanceof Reading.Done(var findings)) {
                return new Incoming(Bytes.copyOf(bytes), file.getFileName().toString(), findings);
            }
            throw new IllegalStateException(file + " could not be read");
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

    /** A browser that nobody has signed in with. */
    public Browsing browser() {
        return new Browsing(desk.address());
    }

    /** The same, trusting a certificate that nobody else knows. */
    public Browsing browser(SSLContext trusting) {
        return new Browsing(desk.address(), trusting);
    }

    /** A browser in which an account has come in by a link. */
    public Browsing signedIn(User user) {
        Browsing browser = browser();
        String secret = desk.part(Links.class).make(user.id(), Duration.ofHours(1));
        browser.get("/enter/" + secret);
        browser.post("/enter/" + secret);
        return browser;
    }

    /** A browser in which a new account with these rights has come in. */
    public Browsing as(String name, Grant... grants) {
        return signedIn(account(name, grants));
    }

    public Browsing administrator() {
        return as("root", Grant.everywhere(Right.ADMINISTRATOR));
    }

    @Override
    public void close() {
        desk.close();
    }
}
