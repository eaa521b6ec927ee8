package entente.register.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Rows that lie beside a register and are not made from its log: a file next to its file, or a
 * schema next to its own on the same server. Every method tells what went wrong as {@link
 * entente.register.Trouble}. Used by many threads; writers wait for one another.
 */
public final class Annex implements AutoCloseable {
    private final Location location;
    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final HikariDataSource fleeting;
    private final Jdbi reading;
    private final Jdbi writing;

    private Annex(Location location, @Nullable String schema) {
        this.location = location;
        this.readers = connect(location, schema, Engine.Use.READ);
        this.writers = connect(location, schema, Engine.Use.WRITE);
        this.fleeting = connect(location, schema, Engine.Use.FLEETING);
        this.reading = Jdbi.create(readers);
        this.writing = Jdbi.create(writers);
    }

    /**
     * Opens it, makes it where there is none, and brings it forward to the newest shape.
     *
     * @param register whose annex it is
     * @param name of the file's ending or of the schema, for example "desk"
     * @param migrations where Flyway finds its shapes, for example "entente/desk/own"; the
     *     placeholder ${bytes} is the engine's type of bytes
     */
    public static Annex open(Location register, String name, String migrations) {
        Location location = beside(register, name);
        String schema = location instanceof Location.Server ? name : null;
        try (HikariDataSource source = connect(location, schema, Engine.Use.MIGRATE)) {
            var flyway =
                    Flyway.configure()
                            .dataSource(source)
                            .locations("classpath:" + migrations)
                            .table("schema_history")
                            .placeholders(Map.of("bytes", Engine.of(location).bytes()));
            if (schema != null) {
                flyway.defaultSchema(schema).schemas(schema).createSchemas(true);
            }
            flyway.load().migrate();
        } catch (RuntimeException e) {
            throw Faults.in(e, location);
        }
        return new Annex(location, schema);
    }

    /** Where an annex of that name lies: "entente.db" has "entente.desk.db" beside it. */
    public static Location beside(Location register, String name) {
        return switch (register) {
            case Location.Server server -> server;
            case Location.File(Path file) -> {
                String full = file.toAbsolutePath().getFileName().toString();
                int dot = full.lastIndexOf('.');
                String own =
                        dot <= 0
                                ? full + "." + name
                                : full.substring(0, dot) + "." + name + full.substring(dot);
                yield new Location.File(file.resolveSibling(own));
            }
        };
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

    /** For a library that brings its own tables, whose rows may be lost with the power. */
    public DataSource fleeting() {
        return fleeting;
    }

    /** Copies an annex in one file, as of one moment. */
    public void copy(Path to) {
        try {
            writing.useHandle(handle -> handle.execute("VACUUM INTO ?", to.toString()));
        } catch (RuntimeException e) {
            throw Faults.in(e, location);
        }
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
        fleeting.close();
    }

    private static HikariDataSource connect(
            Location location, @Nullable String schema, Engine.Use use) {
        HikariDataSource source = Engine.connect(location, use);
        if (schema != null) {
            source.setSchema(schema);
        }
        return source;
    }
}
