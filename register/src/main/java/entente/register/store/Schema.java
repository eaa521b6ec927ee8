package entente.register.store;

import com.zaxxer.hikari.HikariDataSource;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;

/**
 * The tables' shape and its history. It goes forward by itself when a register is opened for
 * writing, and never backward: a register of a newer program is refused.
 */
final class Schema {
    /** The newest shape that this program knows: the highest V…__*.sql. */
    static final int NEWEST = 1;

    private static final String HISTORY = "schema_history";

    private Schema() {}

    /**
     * The shape's version as it stands; 0 where there are no tables yet.
     *
     * @throws Trouble when the database is somebody else's
     */
    static int version(Handle handle) {
        return exists(handle, HISTORY)
                ? handle.createQuery(
                                "SELECT MAX(CAST(version AS INTEGER)) FROM "
                                        + HISTORY
                                        + " WHERE version IS NOT NULL")
                        .mapTo(Integer.class)
                        .findOne()
                        .orElse(0)
                : 0;
    }

    /**
     * Brings an older shape, or none, to the newest.
     *
     * @param version as it stands
     * @throws Trouble NEWER where it is newer than this program
     */
    static void bringForward(int version, Location location) {
        if (version > NEWEST) {
            throw new Trouble(
                    Kind.NEWER, location.shown(), String.valueOf(version), String.valueOf(NEWEST));
        }
        if (version < NEWEST) {
            migrate(location, NEWEST);
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

    private static boolean exists(Handle handle, String table) {
        return handle.queryMetadata(
                                tables ->
                                        tables.getTables(null, null, table, new String[] {"TABLE"}))
                        .mapToMap()
                        .list()
                        .size()
                > 0;
    }
}
