package entente.desk;

import entente.register.store.Location;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A real PostgreSQL, started when a test first wants it; the process's end stops it. */
public final class TestingServer {
    private static final EmbeddedPostgres ONE = start();

    private TestingServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database on it. */
    public static Location place() {
        String name = "d" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Location.Server("postgresql://postgres@localhost:" + ONE.getPort() + "/" + name);
    }

    /** The database "entente", as its role sees it, once these statements were run. */
    static Location made(String statements) {
        try (Connection connection = ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements.replaceAll("(?m)^--.*$", "").split(";")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Location.Server("postgresql://entente@localhost:" + ONE.getPort() + "/entente");
    }
}
