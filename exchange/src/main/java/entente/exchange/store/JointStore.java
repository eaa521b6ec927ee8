package entente.exchange.store;

import entente.ledger.Bytes;
import entente.ledger.charter.Charter;
import entente.ledger.consent.Side;
import entente.ledger.merkle.Hash;
import entente.ledger.note.SignedNote;
import entente.register.store.Annex;
import entente.register.store.Location;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The joint logs of a node: a file beside its register's, or a schema of its own on the same
 * server. Nothing of the private log is in here, and nothing in here reads it.
 */
public final class JointStore implements AutoCloseable {
    private static final String NAME = "joint";

    private final Annex annex;

    private JointStore(Annex annex) {
        this.annex = annex;
    }

    public static JointStore open(Location register) {
        return new JointStore(Annex.open(register, NAME, "entente/exchange/store"));
    }

    public Location location() {
        return annex.location();
    }

    /** Asks as of one moment. */
    public <T> T read(Function<Rows, T> question) {
        return annex.read(handle -> question.apply(new Rows(handle)));
    }

    /** Does all or nothing; when it returns, it is on the disk. */
    public void write(Consumer<Rows> change) {
        annex.write(
                handle -> {
                    change.accept(new Rows(handle));
                    return true;
                });
    }

    /** Copies a store in one file. */
    public void copy(Path to) {
        annex.copy(to);
    }

    @Override
    public void close() {
        annex.close();
    }

    static Bytes bytes(byte[] array) {
        return Bytes.owning(array);
    }

    /** The rows within one transaction. */
    public record Rows(Handle handle) {
        /** All relations, the oldest first. */
        public List<RelationRow> relations() {
            return handle.createQuery("SELECT * FROM relation ORDER BY rank")
                    .map(Rows::relation)
                    .list();
        }

        private static RelationRow relation(ResultSet row, StatementContext any)
                throws SQLException {
            return new RelationRow(
                    Charter.parse(bytes(row.getBytes("content"))),
                    Side.valueOf(row.getString("side")),
                    row.getString("recipient"),
                    row.getLong("sent"),
                    number(row, "owed"),
                    number(row, "again"));
        }

        private static @Nullable Long number(ResultSet row, String column) throws SQLException {
            long number = row.getLong(column);
            return row.wasNull() ? null : number;
        }

        public RelationRow relation(Hash charter) {
            return handle.createQuery("SELECT * FROM relation WHERE charter = ?")
                    .bind(0, charter.hex())
                    .map(Rows::relation)
                    .one();
        }

        public void found(Charter charter, Side side, String recipient) {
            long rank = handle.createQuery("SELECT COUNT(*) FROM relation").mapTo(Long.class).one();
            handle.execute(
                    "INSERT INTO relation (charter, rank, content, side, recipient, sent) VALUES (?, ?, ?, ?, ?, 0)",
                    charter.hash().hex(),
                    rank,
                    charter.encode().toArray(),
                    side.name(),
                    recipient);
        }

        public void sent(Hash charter, long number) {
            handle.execute("UPDATE relation SET sent = ? WHERE charter = ?", number, charter.hex());
        }

        /** The other side has opened a pouch of that number: the next one has a higher one. */
        public void raise(Hash charter, long number) {
            if (number > relation(charter).sent()) {
                sent(charter, number);
            }
        }

        /** Notes from where the other side wants both logs, or that it does no more. */
        public void owe(Hash charter, @Nullable Long theirs, @Nullable Long own) {
            handle.execute(
                    "UPDATE relation SET owed = CAST(? AS BIGINT), again = CAST(? AS BIGINT) WHERE charter = ?",
                    theirs,
                    own,
                    charter.hex());
        }

        public LogRows log(Hash charter, Side side) {
            return new LogRows(handle, charter.hex(), side);
        }

        public PouchRows pouches(Hash charter) {
            return new PouchRows(handle, charter.hex());
        }

        public List<Evidence> evidence(Hash charter) {
            return handle.createQuery(
                            "SELECT * FROM evidence WHERE charter = ? ORDER BY side, sort")
                    .bind(0, charter.hex())
                    .map(
                            (row, any) ->
                                    new Evidence(
                                            Side.valueOf(row.getString("side")),
                                            Evidence.Sort.valueOf(row.getString("sort")),
                                            note(row.getBytes("held")),
                                            SignedNote.parse(bytes(row.getBytes("other"))),
                                            row.getString("sentence")))
                    .list();
        }

        private static @Nullable SignedNote note(byte @Nullable [] stored) {
            return stored == null ? null : SignedNote.parse(bytes(stored));
        }

        /** Keeps it; the first of its sort stays. */
        public void keep(Hash charter, Evidence evidence) {
            boolean there =
                    evidence(charter).stream()
                            .anyMatch(
                                    one ->
                                            one.side() == evidence.side()
                                                    && one.sort() == evidence.sort());
            if (!there) {
                SignedNote held = evidence.held();
                handle.execute(
                        "INSERT INTO evidence (charter, side, sort, held, other, sentence) VALUES (?, ?, ?, ?, ?, ?)",
                        charter.hex(),
                        evidence.side().name(),
                        evidence.sort().name(),
                        held == null ? null : held.encode().toArray(),
                        evidence.other().encode().toArray(),
                        evidence.sentence());
            }
        }

        public void attach(Hash hash, Bytes content) {
            if (attachment(hash) == null) {
                handle.execute(
                        "INSERT INTO attachment (digest, content) VALUES (?, ?)",
                        hash.hex(),
                        content.toArray());
            }
        }

        public @Nullable Bytes attachment(Hash hash) {
            return handle.createQuery("SELECT content FROM attachment WHERE digest = ?")
                    .bind(0, hash.hex())
                    .map((row, any) -> bytes(row.getBytes(1)))
                    .findOne()
                    .orElse(null);
        }
    }
}
