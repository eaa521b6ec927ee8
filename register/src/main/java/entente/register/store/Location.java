package entente.register.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Where a register lies. */
public sealed interface Location {
    /** For people; without a password. */
    String shown();

    /** One file on this machine. */
    record File(Path path) implements Location {
        @Override
        public String shown() {
            return path.toString();
        }
    }

    /**
     * A database on a server that speaks PostgreSQL's protocol.
     *
     * @param address as libpq has it: postgresql://[user[:password]@]host[:port]/database[?…]
     */
    record Server(String address) implements Location {
        /** Up to the last sign: a password that was not escaped is not shown either. */
        private static final Pattern PASSWORD = Pattern.compile("(//[^/@:?]*):.*@");

        private static final Pattern ASKED = Pattern.compile("([?&](?:ssl)?password=)[^&]*");

        @Override
        public String shown() {
            return ASKED.matcher(PASSWORD.matcher(address).replaceFirst("$1@")).replaceAll("$1…");
        }

        @Override
        public String toString() {
            return shown();
        }
    }

    /** What {@code --db} or ENTENTE_DB names: a server's address or a file. */
    static Location of(String written) {
        return written.startsWith("postgresql://") || written.startsWith("postgres://")
                ? new Server(written)
                : new File(Path.of(written));
    }

    /**
     * Where it lies when nobody says: {@code $XDG_DATA_HOME/entente/entente.db}, and below the home
     * directory's {@code .local/share} where that is not set (XDG Base Directory Specification).
     */
    static Location usual(Map<String, String> environment) {
        String asked = environment.get("ENTENTE_DB");
        if (asked != null && !asked.isBlank()) {
            return of(asked);
        }
        String xdg = environment.get("XDG_DATA_HOME");
        Path data =
                xdg != null && xdg.startsWith("/")
                        ? Path.of(xdg)
                        : Path.of(environment.getOrDefault("HOME", ".")).resolve(".local/share");
        return new File(data.resolve("entente").resolve("entente.db"));
    }
}
