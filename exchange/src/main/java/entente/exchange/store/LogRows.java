package entente.exchange.store;

import entente.ledger.Bytes;
import entente.ledger.consent.Side;
import entente.ledger.log.Entry;
import entente.ledger.note.SignedNote;
import entente.register.store.Batch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** One log's rows within one transaction. */
public record LogRows(Handle handle, String charter, Side side) {
    private static final int FETCH = 1000;

    public int size() {
        return handle.createQuery(
                        "SELECT COALESCE(MAX(position), -1) + 1 FROM entry WHERE charter = ? AND side = ?")
                .bind(0, charter)
                .bind(1, side.name())
                .mapTo(Integer.class)
                .one();
    }

    /** The leaves from that one on, in their order. */
    public List<Bytes> leaves(int from) {
        return handle.createQuery(
                        "SELECT leaf FROM entry WHERE charter = ? AND side = ? AND position >= ? ORDER BY position")
                .setFetchSize(FETCH)
                .bind(0, charter)
                .bind(1, side.name())
                .bind(2, from)
                .map((row, any) -> JointStore.bytes(row.getBytes(1)))
                .list();
    }

    /** The entries from one to another, exclusive. */
    public List<Entry> entries(int from, int to) {
        return handle.createQuery(
                        "SELECT leaf, salt, body FROM entry WHERE charter = ? AND side = ? AND position >= ? AND position < ? ORDER BY position")
                .bind(0, charter)
                .bind(1, side.name())
                .bind(2, from)
                .bind(3, to)
                .map(LogRows::entry)
                .list();
    }

    private static Entry entry(ResultSet row, StatementContext any) throws SQLException {
        Bytes leaf = JointStore.bytes(row.getBytes(1));
        byte @Nullable [] salt = row.getBytes(2);
        byte @Nullable [] body = row.getBytes(3);
        return salt == null || body == null
                ? new Entry.Erased(leaf)
                : new Entry.Whole(leaf, JointStore.bytes(salt), JointStore.bytes(body));
    }

    public void append(int position, List<Entry> entries) {
        try (Batch batch =
                Batch.into(
                        handle, "entry", "charter", "side", "position", "leaf", "salt", "body")) {
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                Entry.@Nullable Whole whole = entry instanceof Entry.Whole all ? all : null;
                batch.add(
                        charter,
                        side.name(),
                        (long) position + i,
                        entry.leaf().toArray(),
                        whole == null ? null : whole.salt().toArray(),
                        whole == null ? null : whole.body().toArray());
            }
        }
    }

    /** Forgets what the entry says. */
    public void erase(int position) {
        handle.execute(
                "UPDATE entry SET salt = NULL, body = NULL WHERE charter = ? AND side = ? AND position = ?",
                charter,
                side.name(),
                position);
    }

    public @Nullable SignedNote head(HeadSort sort) {
        return handle.createQuery(
                        "SELECT note FROM head WHERE charter = ? AND side = ? AND sort = ?")
                .bind(0, charter)
                .bind(1, side.name())
                .bind(2, sort.name())
                .map((row, any) -> SignedNote.parse(JointStore.bytes(row.getBytes(1))))
                .findOne()
                .orElse(null);
    }

    public void head(HeadSort sort, SignedNote note) {
        handle.execute(
                "DELETE FROM head WHERE charter = ? AND side = ? AND sort = ?",
                charter,
                side.name(),
                sort.name());
        handle.execute(
                "INSERT INTO head (charter, side, sort, note) VALUES (?, ?, ?, ?)",
                charter,
                side.name(),
                sort.name(),
                note.encode().toArray());
    }
}
