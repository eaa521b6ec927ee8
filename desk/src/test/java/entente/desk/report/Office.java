package entente.desk.report;

import entente.desk.Desk;
import entente.desk.DeskOptions;
import entente.desk.Premises;
import entente.desk.door.Links;
import entente.desk.door.Pace;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.documents.Documents;
import entente.domain.Findings;
import entente.domain.relation.Relation;
import entente.ledger.Bytes;
import entente.reader.Reader;
import entente.reader.Reading;
import entente.register.Register;
import entente.register.filing.Incoming;
import entente.register.store.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A real desk on a free port, over a register of its own. */
public final class Office implements AutoCloseable {
    public static final Relation VIET_LAO = Relation.parse("LAO-VNM");
    public static final Relation THAI_LAO = Relation.parse("LAO-THA");
    public static final String REPORT = "en-viet-lao-2017-ministers-4.txt";
    public static final String OTHER = "en-laos-thailand-gbc-2024.txt";

    private static final Documents READER = new Documents(new Reader());

    private static final AtomicInteger COPIES = new AtomicInteger();

    private final Desk desk;

    public Office(Path directory) {
        desk =
                Desk.start(
                        new DeskOptions(
                                new Location.File(directory.resolve("entente.db")),
                                InetAddress.getLoopbackAddress(),
                                0,
                                false,
                                "test",
                                Premises.USUAL.paced(Pace.UNBOUND)),
                        () -> READER::read);
    }

    public Register register() {
        return desk.register();
    }

    /** A browser in which a new account with these rights has come in. */
    public Browser as(String role, Grant... grants) {
        String name = role + "-" + COPIES.incrementAndGet();
        User user = desk.part(Users.class).make(name, name, List.of(grants));
        Browser browser = new Browser(desk.address());
        String secret = desk.part(Links.class).make(user.id(), Duration.ofHours(1));
        browser.get("/enter/" + secret);
        browser.post("/enter/" + secret);
        browser.get("/");
        return browser;
    }

    public Browser officer(Relation relation) {
        return as("officer-" + relation, new Grant(Right.OFFICER, relation, null));
    }

    public Browser officer() {
        return as("officer", Grant.everywhere(Right.OFFICER));
    }

    public static byte[] sample(String file) {
        try {
            return Files.readAllBytes(Path.of("..", "samples", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same report, with a number at its end: another one to the register. */
    public static byte[] copy(String file) {
        String text = new String(sample(file), StandardCharsets.UTF_8);
        return copyOf(text);
    }

    private static byte[] copyOf(String text) {
        return (text + "\n\n" + COPIES.incrementAndGet() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Files a copy of one of the repository's own reports; its address. */
    public String filed(String file) {
        return filed(file, copy(file));
    }

    private String filed(String file, byte[] bytes) {
        return filed(file, bytes, UnaryOperator.identity());
    }

    /**
     * Files a text as if this had been found in it.
     *
     * @param found from what is found to what is filed
     */
    public String filed(String file, String text, UnaryOperator<Findings> found) {
        return filed(file, copyOf(text), found);
    }

    private String filed(String file, byte[] bytes, UnaryOperator<Findings> found) {
        if (READER.read(bytes) instanceof Reading.Done(var findings)) {
            Incoming incoming = new Incoming(Bytes.copyOf(bytes), file, found.apply(findings));
            return register().file(List.of(incoming)).getFirst().report().sha256();
        }
        throw new IllegalStateException(file + " could not be read");
    }

    @Override
    public void close() {
        desk.close();
    }
}
