package entente.register.store;

import com.zaxxer.hikari.HikariDataSource;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

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
        if (location instanceof Location.File(Path file)) {
            FileCheck.before(file, make);
        }
        try {
            Database database = new Database(location);
            try {
                database.check(make);
                return database;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
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

    /**
     * Does all or nothing; when it returns, it is on the disk. Nobody else writes meanwhile, so
     * what is read in the change stays true until its end.
     */
    public <T> T write(Function<Handle, T> change) {
        try {
            return writing.inTransaction(
                    handle -> {
                        LogStore.lock(handle);
                        return change.apply(handle);
                    });
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

    /**
     * Copies a register in one file, as of one moment, by SQLite's backup. Its transaction has the
     * copy see that moment only, and nobody who writes has to wait.
     */
    public void copy(Path to, Copied copied) {
        int code =
                read(
                        handle -> {
                            LogStore.begun(handle);
                            return copy(handle, to, copied);
                        });
        SQLiteErrorCode result = SQLiteErrorCode.getErrorCode(code);
        if (result != SQLiteErrorCode.SQLITE_OK) {
            throw Faults.in(new SQLiteException(result.message, result), new Location.File(to));
        }
    }

    private int copy(Handle handle, Path to, Copied copied) {
        try {
            return handle.getConnection()
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup(
                            "main",
                            to.toString(),
                            (rest, total) -> copied.at((long) total - rest, total));
        } catch (SQLException e) {
            throw Faults.in(e, location);
        }
    }

    /**
     * Leaves nothing of what was deleted in the file. A server's engine does so in its own time:
     * what can be done for it is tried, and its older write-ahead log is its own.
     *
     * @throws Trouble LOCKED while somebody else uses the file
     */
    public void scrub() {
        if (Engine.of(location) == Engine.SQLITE) {
            checkpoint();
            alone(handle -> handle.execute("VACUUM"));
            checkpoint();
            return;
        }
        for (String table : List.of("log_body", "blob", "report", "session", "commitment")) {
            try {
                writing.useHandle(handle -> handle.execute("VACUUM FULL " + table));
            } catch (RuntimeException _) {
                // An engine that only speaks the protocol need not know it.
            }
        }
    }

    /**
     * Brings a file's write-ahead log into the file.
     *
     * @throws Trouble LOCKED while somebody else reads what stands before it
     */
    public void checkpoint() {
        boolean busy =
                alone(
                        handle ->
                                handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                                        .mapTo(Boolean.class)
                                        .one());
        if (busy) {
            throw new Trouble(Kind.LOCKED, location.shown());
        }
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

    private void check(boolean make) {
        if (Engine.of(location) == Engine.SQLITE) {
            checkSqlite();
        }
        int version = reading.withHandle(handle -> Schema.version(handle, location));
        if (version == 0 && !make) {
            throw new Trouble(Kind.ABSENT, location.shown());
        }
        if (version != Schema.NEWEST) {
            Schema.bringForward(version, location);
        }
        // Asked each time: who made the tables may have been killed before the log began.
        if (!reading.withHandle(LogStore::begun)) {
            begin();
        }
    }

    private void begin() {
        try {
            write(
                    handle -> {
                        LogStore.begin(handle);
                        return true;
                    });
        } catch (RuntimeException e) {
            // On a server, another process may have begun it in the same moment.
            if (!reading.withHandle(LogStore::begun)) {
                throw e;
            }
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
