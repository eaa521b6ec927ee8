package entente.bench.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of one's own, which can be killed and comes back on the same data. */
final class KilledServer implements AutoCloseable {
    private static final int ATTEMPTS = 100;
    private static final long PAUSE = 200;

    private final Path data;
    private @Nullable EmbeddedPostgres server;
    private int databases;

    KilledServer(Path data) {
        this.data = data;
    }

    /** A new database's name. */
    String makeDatabase() {
        String name = "r" + databases++;
        ask("CREATE DATABASE " + name, false);
        return name;
    }

    String address(String database) {
        return "postgresql://postgres@localhost:" + server().getPort() + "/" + database;
    }

    /** SIGKILL to the server's first process; its others find out by themselves. */
    void kill() {
        try {
            String first = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
            end(Long.parseLong(first.strip()));
            server().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server = null;
        }
    }

    /**
     * SIGKILL to the processes that serve the register; the server ends all others and recovers.
     */
    void killBackends() {
        ask("SELECT pid FROM pg_stat_activity WHERE application_name = 'entente'", true)
                .forEach(KilledServer::end);
    }

    private static void end(long pid) {
        ProcessHandle.of(pid)
                .ifPresent(
                        process -> {
                            process.destroyForcibly();
                            process.onExit().join();
                        });
    }

    private List<Long> ask(String sql, boolean rows) {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!rows) {
                statement.execute(sql);
                return numbers;
            }
            try (ResultSet all = statement.executeQuery(sql)) {
                while (all.next()) {
                    numbers.add(all.getLong(1));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it where it does not run; what was left by a kill may be in its way for a moment. */
    private EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        for (int rest = ATTEMPTS; running == null; rest--) {
            try {
                running =
                        EmbeddedPostgres.builder()
                                .setDataDirectory(data)
                                .setCleanDataDirectory(false)
                                .start();
            } catch (IOException | IllegalStateException e) {
                if (rest == 0) {
                    throw new IllegalStateException(e);
                }
                pause();
            }
        }
        server = running;
        return running;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        EmbeddedPostgres running = server;
        if (running != null) {
            running.close();
        }
    }
}
