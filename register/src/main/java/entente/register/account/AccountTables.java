package entente.register.account;

import entente.domain.relation.Relation;
import entente.register.store.Batch;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The tables that are made from accounts, all keyed by their relation, being filled. */
final class AccountTables implements AutoCloseable {
    /** One table and its columns, in the order in which rows have their values. */
    enum Table {
        SESSION(
                "relation, id, mechanism, kind, ordinal, status, when_from, "
                        + "when_to, country, city, host, review"),
        NEXT_SESSION("relation, mechanism, session, ordinal, due_from, due_to, host, " + "ground"),
        COMMITMENT(
                "relation, id, report, standing, act, done_by, areas, said_from, "
                        + "due_from, due_to, completion, done_from, open_to, review, "
                        + "sayings, keeper, keeper_state, keeper_score, words"),
        FINDING("id, relation, target, report, review"),
        ASSIGNMENT("relation, commitment, body, lead"),
        FIGURES(
                "relation, sessions, done_on_time, done_late, no_date, directions, "
                        + "requests, pending, suggested, undone, no_word");

        private final String columns;

        Table(String columns) {
            this.columns = columns;
        }

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Table, Batch> batches = new EnumMap<>(Table.class);

    AccountTables(Handle handle) {
        for (Table table : Table.values()) {
            batches.put(table, Batch.into(handle, table.sql(), table.columns.split(", ")));
        }
    }

    /** Forgets the rows of a relation. */
    static void clear(Handle handle, Relation relation) {
        for (Table table : Table.values()) {
            handle.execute(
                    "DELETE FROM " + table.sql() + " WHERE relation = ?", relation.toString());
        }
    }

    /** The rows of a relation that has none. */
    void write(AccountRows rows) {
        batches.forEach((table, batch) -> rows.of(table).forEach(batch::add));
    }

    @Override
    public void close() {
        batches.values().forEach(Batch::close);
    }
}
