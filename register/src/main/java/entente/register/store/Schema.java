package entente.register.store;

import com.zaxxer.hikari.HikariDataSource;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;

/**
 * The tables' shape and its history. It goes forward by itself when a register is opened for
 * writing, and never backward: a register of a newer program is refused.
 */
final class Schema {
    /** The newest shape that this program knows: the highest V…__*.sql. */
    static final int NEWEST = 4;

    /** Whoever comes second finds tables that were not there when it looked. */
    private static final int ATTEMPTS = 3;

    private static final String HISTORY = "schema_history";

    private Schema() {}

    /**
     * The shape's version as it stands; 0 where there are no tables yet.
     *
     * @throws Trouble NO_REGISTER when the database is somebody else's
     */
    static int version(Handle handle, Location location) {
        Set<String> tables = tables(handle);
        if (!tables.contains(HISTORY)) {
            if (!tables.isEmpty()) {
                throw new Trouble(Kind.NO_REGISTER, location.shown());
            }
            return 0;
        }
        return handle.createQuery(
                        "SELECT MAX(CAST(version AS INTEGER)) FROM "
                                + HISTORY
                                + " WHERE version IS NOT NULL")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    /**
     * Brings an older shape, or none, to the newest. Another process may be doing the same.
     *
     * @param version as it stands
     * @throws Trouble NEWER where it is newer than this program
     */
    static void bringForward(int version, Location location) {
        if (version > NEWEST) {
            throw new Trouble(
                    Kind.NEWER, location.shown(), String.valueOf(version), String.valueOf(NEWEST));
        }
        for (int rest = ATTEMPTS; ; rest--) {
            try {
                migrate(location, NEWEST);
                return;
            } catch (FlywayException e) {
                if (rest == 0) {
                    throw e;
                }
            }
        }
    }

    /** As {@link #bringForward}, up to a version: what a program of that time would have made. */
    static void migrate(Location location, int version) {
        try (HikariDataSource source = Engine.connect(location, Engine.Use.MIGRATE)) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:entente/register/store")
                    .table(HISTORY)
                    .placeholders(Map.of("bytes", Engine.of(location).bytes()))
                    .target(MigrationVersion.fromVersion(String.valueOf(version)))
                    .load()
                    .migrate();
        }
    }

    private static Set<String> tables(Handle handle) {
        Set<String> tables = new HashSet<>();
        try (ResultSet all =
                handle.getConnection()
                        .getMetaData()
                        .getTables(
                                null,
                                handle.getConnection().getSchema(),
                                "%",
                                new String[] {"TABLE"})) {
            while (all.next()) {
                tables.add(all.getString("TABLE_NAME"));
            }
            return tables;
        } catch (SQLException e) {
            throw new Batch.Refused(e);
        }
    }
}
