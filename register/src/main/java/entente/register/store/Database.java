package entente.register.store;

import com.zaxxer.hikari.HikariDataSource;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * An open register's rows. Every method tells what went wrong as {@link Trouble}. Used by many
 * threads; writers wait for one another.
 */
public final class Database implements AutoCloseable {
    /** A bug in older ones could damage a write-ahead log (sqlite.org, 3.51.3). */
    private static final Version LEAST_SQLITE = new Version(3, 51, 3);

    /** Rows that a driver may hold at once when many are gone through. */
    public static final int FETCH = 1000;

    private final Location location;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final Jdbi reading;
    private final Jdbi writing;

    private Database(Location location) {
        this.location = location;
        this.readers = Engine.connect(location, Engine.Use.READ);
        this.writers = Engine.connect(location, Engine.Use.WRITE);
        this.reading = Jdbi.create(readers);
        this.writing = Jdbi.create(writers);
    }

    /**
     * Opens what is there, brought forward to this program's shape.
     *
     * @param make whether a register is made where there is none
     * @throws Trouble when it cannot be used
     */
    public static Database open(Location location, boolean make) {
        Path file = location instanceof Location.File(Path path) ? path : null;
        if (file != null) {
            prepare(file, make);
        }
        Database database = new Database(location);
        try {
            database.check(make);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw Faults.in(e, location);
        }
    }

    public Location location() {
        return location;
    }

    /** Asks; all that is asked in one call is answered as of one moment. */
    public <T> T read(Function<Handle, T> question) {
        try {
            return reading.inTransaction(question::apply);
        } catch (RuntimeException e) {
            throw Faults.in(e, location);
        }
    }

    /** Does all or nothing; when it returns, it is on the disk. */
    public <T> T write(Function<Handle, T> change) {
        try {
            return writing.inTransaction(change::apply);
        } catch (RuntimeException e) {
            throw Faults.in(e, location);
        }
    }

    /** Tries a change out and takes it back. */
    public void rehearse(Consumer<Handle> change) {
        write(
                handle -> {
                    change.accept(handle);
                    handle.rollback();
                    return true;
                });
    }

    /** What the engine finds wrong with its own file; nothing where all is well. */
    public List<String> soundness() {
        if (Engine.of(location) != Engine.SQLITE) {
            return List.of();
        }
        try {
            return reading.withHandle(
                    handle ->
                            handle
                                    .createQuery("PRAGMA integrity_check(5)")
                                    .mapTo(String.class)
                                    .list()
                                    .stream()
                                    .filter(said -> !said.equals("ok"))
                                    .map(said -> said.replaceAll("\\s+", " "))
                                    .toList());
        } catch (RuntimeException e) {
            return List.of(String.valueOf(Faults.in(e, location).getMessage()));
        }
    }

    /** Is told how many pages of how many are copied. */
    @FunctionalInterface
    public interface Copied {
        void at(long done, long total);
    }

    /** Copies a register in one file, as of one moment, by SQLite's backup. */
    public void copy(Path to, Copied copied) {
        alone(
                handle -> {
                    try {
                        return handle.getConnection()
                                .unwrap(SQLiteConnection.class)
                                .getDatabase()
                                .backup(
                                        "main",
                                        to.toString(),
                                        (rest, total) -> copied.at(total - rest, total));
                    } catch (SQLException e) {
                        throw Faults.in(e, location);
                    }
                });
    }

    /**
     * Leaves nothing of what was deleted in the file; a server's engine does so in its own time.
     */
    public void scrub() {
        if (Engine.of(location) == Engine.SQLITE) {
            checkpoint();
            alone(handle -> handle.execute("VACUUM"));
            checkpoint();
        } else {
            alone(handle -> handle.execute("VACUUM"));
        }
    }

    /** Brings a file's write-ahead log into the file. */
    public void checkpoint() {
        alone(
                handle ->
                        handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                                .mapTo(Integer.class)
                                .list());
    }

    /** The writer's connection without a transaction, for what an engine does on its own. */
    private <T> T alone(Function<Handle, T> deed) {
        try {
            return writing.withHandle(deed::apply);
        } catch (RuntimeException e) {
            throw Faults.in(e, location);
        }
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }

    private static void prepare(Path file, boolean make) {
        try {
            if (Files.isDirectory(file)) {
                throw new Trouble(Kind.NO_REGISTER, file.toString());
            }
            if (Files.notExists(file) && !make) {
                throw new Trouble(Kind.ABSENT, file.toString());
            }
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new Trouble(e, Kind.UNREACHABLE, file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private void check(boolean make) {
        if (Engine.of(location) == Engine.SQLITE) {
            checkSqlite();
        }
        int version = reading.withHandle(Schema::version);
        if (version == 0 && !make) {
            throw new Trouble(Kind.ABSENT, location.shown());
        }
        if (version != Schema.NEWEST) {
            Schema.bringForward(version, location);
            write(
                    handle -> {
                        LogStore.begin(handle);
                        return true;
                    });
        }
    }

    private void checkSqlite() {
        String version =
                reading.withHandle(
                        handle ->
                                handle.createQuery("SELECT sqlite_version()")
                                        .mapTo(String.class)
                                        .one());
        if (Version.parse(version).compareTo(LEAST_SQLITE) < 0) {
            throw new Trouble(Kind.ENGINE_TOO_OLD, "SQLite " + version, LEAST_SQLITE.toString());
        }
    }

    /** The value of a setting that the program keeps for itself; null where there is none. */
    public static @Nullable String meta(Handle handle, String name) {
        return handle.createQuery("SELECT value FROM meta WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    public static void meta(Handle handle, String name, String value) {
        handle.execute("DELETE FROM meta WHERE name = ?", name);
        handle.execute("INSERT INTO meta (name, value) VALUES (?, ?)", name, value);
    }
}
