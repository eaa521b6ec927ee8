package entente.register.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows put into one table, many at a time. Used by one thread, within one transaction. */
public final class Batch implements AutoCloseable {
    private static final int MOST = 1000;

    private final PreparedStatement statement;
    private int waiting;

    private Batch(PreparedStatement statement) {
        this.statement = statement;
    }

    /**
     * @param columns whose values each {@link #add} gives, in this order
     */
    public static Batch into(Handle handle, String table, String... columns) {
        String sql =
                "INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", Collections.nCopies(columns.length, "?")));
        try {
            return new Batch(handle.getConnection().prepareStatement(sql));
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** One row; null where there is no value. Texts lose NULs, which PostgreSQL cannot hold. */
    public void add(@Nullable Object... values) {
        try {
            bind(statement, values);
            statement.addBatch();
            if (++waiting == MOST) {
                flush();
            }
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i]);
        }
    }

    private static void set(PreparedStatement statement, int column, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setObject(column, null);
            case String text ->
                    statement.setString(
                            column, text.indexOf(0) < 0 ? text : text.replace("\0", ""));
            case Long number -> statement.setLong(column, number);
            case Integer number -> statement.setInt(column, number);
            case byte[] bytes -> statement.setBytes(column, bytes);
            default -> statement.setString(column, value.toString());
        }
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() {
        try (statement) {
            flush();
        } catch (SQLException e) {
            throw new Refused(e);
        }
    }

    /** The engine did not take the rows. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(SQLException cause) {
            super(cause);
        }
    }
}
