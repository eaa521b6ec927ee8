package entente.register.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A change that is made many times within one transaction, each at once; the engine understands it
 * only once. Used by one thread.
 */
public final class Prepared implements AutoCloseable {
    private final PreparedStatement statement;

    private Prepared(PreparedStatement statement) {
        this.statement = statement;
    }

    public static Prepared of(Handle handle, String sql) {
        try {
            return new Prepared(handle.getConnection().prepareStatement(sql));
        } catch (SQLException e) {
            throw new Batch.Refused(e);
        }
    }

    /**
     * How many rows it changed.
     *
     * @param values of the question marks, as {@link Batch#add} takes them
     */
    public int run(@Nullable Object... values) {
        try {
            Batch.bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Batch.Refused(e);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new Batch.Refused(e);
        }
    }
}
