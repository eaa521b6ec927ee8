package entente.register.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The two engines that a register can lie in, and all in which they differ. */
enum Engine {
    SQLITE("sqlite", "BLOB"),
    POSTGRESQL("postgresql", "BYTEA");

    /**
     * A writer waits this long for another one before it says so, in milliseconds; 10 seconds
     * unless the system property entente.patience says otherwise.
     */
    static final int PATIENCE = Integer.getInteger("entente.patience", 10_000);

    /** Its driver would log, and what it says is said by the register in its own words. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final String word;
    private final String bytes;

    Engine(String word, String bytes) {
        this.word = word;
        this.bytes = bytes;
    }

    static Engine of(Location location) {
        return switch (location) {
            case Location.File _ -> SQLITE;
            case Location.Server _ -> POSTGRESQL;
        };
    }

    String word() {
        return word;
    }

    /** The type of a column of bytes. */
    String bytes() {
        return bytes;
    }

    /**
     * Connections to what is there; none is made before one is wanted. Nobody waits for a server
     * that is not there or a file that cannot be opened: if the first connection fails, that is
     * said at once.
     *
     * @param use one writer at a time, and any number of readers who see one moment of it each
     * @throws Trouble when the address makes no sense
     */
    static HikariDataSource connect(Location location, Use use) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(use.name());
        pool.setMaximumPoolSize(use.connections);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(1);
        pool.setConnectionTimeout(2L * PATIENCE);
        switch (location) {
            case Location.File file -> pool.setDataSource(sqlite(file, use));
            case Location.Server server -> postgresql(server, pool, use);
        }
        HikariDataSource source = new HikariDataSource();
        pool.copyStateTo(source);
        return source;
    }

    /** What a connection is for. */
    enum Use {
        READ(4, 4096),
        WRITE(1, 16_384),
        /** Flyway holds one connection for its lock and one for its work. */
        MIGRATE(2, 2048),
        /**
         * What may be lost with the machine's power, such as who has just looked: a file's engine
         * does not wait for the disk.
         */
        FLEETING(2, 2048);

        private final int connections;

        /** Pages of a file's engine, each connection's own, beside those that the system keeps. */
        private final int cacheKib;

        Use(int connections, int cacheKib) {
            this.connections = connections;
            this.cacheKib = cacheKib;
        }
    }

    /**
     * A write-ahead log, every commit on the disk before it is acknowledged, and a writer that
     * takes its turn at the beginning of its transaction rather than in the middle. Readers leave
     * the file's kind as it is: it may turn out to be somebody else's.
     */
    private static SQLiteDataSource sqlite(Location.File file, Use use) {
        SQLiteConfig config = new SQLiteConfig();
        if (use != Use.READ) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        }
        config.setSynchronous(
                use == Use.FLEETING
                        ? SQLiteConfig.SynchronousMode.NORMAL
                        : SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(
                use == Use.READ || use == Use.FLEETING
                        ? SQLiteConfig.TransactionMode.DEFERRED
                        : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE);
        config.setCacheSize(-use.cacheKib);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.path().toAbsolutePath());
        return source;
    }

    private static void postgresql(Location.Server server, HikariConfig pool, Use use) {
        try {
            URI uri = new URI(server.address());
            String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
            int at = authority.lastIndexOf('@');
            String hosts = authority.substring(at + 1);
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            pool.setJdbcUrl(
                    "jdbc:postgresql://" + (hosts.isEmpty() ? "localhost" : hosts) + path + query);
            pool.setDataSourceProperties(login(at < 0 ? null : authority.substring(0, at)));
            pool.setTransactionIsolation(
                    use == Use.READ ? "TRANSACTION_REPEATABLE_READ" : "TRANSACTION_READ_COMMITTED");
        } catch (URISyntaxException e) {
            throw new Trouble(Kind.UNREACHABLE, server.shown(), e.getReason());
        } catch (RuntimeException e) {
            throw new Trouble(e, Kind.UNREACHABLE, server.shown(), String.valueOf(e.getMessage()));
        }
    }

    /** Whatever the server is set to, what is acknowledged is on its disk. */
    private static Properties login(@Nullable String userInfo) {
        Properties login = new Properties();
        login.setProperty("options", "-c lock_timeout=" + PATIENCE + " -c synchronous_commit=on");
        login.setProperty("ApplicationName", "entente");
        login.setProperty("reWriteBatchedInserts", "true");
        if (userInfo != null) {
            String[] parts = userInfo.split(":", 2);
            login.setProperty("user", URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
            if (parts.length > 1) {
                login.setProperty("password", URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return login;
    }
}
