package entente.cli.register;

import entente.cli.Version;
import entente.cli.Workplace;
import entente.cli.terminal.Shell;
import entente.register.Register;
import entente.register.store.Location;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which register, and who writes into it: the options that every command on the register has. Mix
 * in with {@code @Mixin}.
 */
public final class RegisterOptions {
    private static final String DB = "--db";

    @Option(names = DB, paramLabel = "PLACE", order = 80)
    private @Nullable String db;

    @Option(names = "--author", paramLabel = "NAME", order = 81)
    private @Nullable String author;

    /** Opens the register that is there. */
    public Register open(Workplace at) {
        return open(at.shell(), false);
    }

    /** Opens the register, and makes one where there is none. */
    public Register openOrMake(Workplace at) {
        return open(at.shell(), true);
    }

    /** Whether {@code --db} names a place, rather than the environment or nobody. */
    public boolean isNamed() {
        return db != null;
    }

    private Register open(Shell shell, boolean make) {
        return Register.open(
                location(shell), make, Clock.systemUTC(), author(shell), Version.line());
    }

    /** What {@code --db} says, else ENTENTE_DB, else the usual file. */
    public Location location(Shell shell) {
        String written = Objects.requireNonNullElse(db, shell.variable("ENTENTE_DB"));
        try {
            return written.isBlank() && db == null
                    ? Location.usual(shell.environment())
                    : Location.of(Typed.words(DB, written));
        } catch (InvalidPathException e) {
            throw Mistake.typed("place", written, DB);
        }
    }

    /** What {@code --author} says, else ENTENTE_AUTHOR, else the login name. */
    private String author(Shell shell) {
        return Stream.of(
                        Objects.requireNonNullElse(author, ""),
                        shell.variable("ENTENTE_AUTHOR"),
                        System.getProperty("user.name", ""))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("?");
    }
}
