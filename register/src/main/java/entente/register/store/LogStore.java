package entente.register.store;

import entente.ledger.Bytes;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Header;
import entente.ledger.log.Leaf;
import entente.ledger.log.Origin;
import entente.ledger.merkle.Frontier;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The private log as rows: leaves, and beside them the bodies that can be erased. Appends only in a
 * transaction that has locked the head, so that there is one writer at a time.
 */
public final class LogStore {
    private static final SecureRandom CHANCE = new SecureRandom();

    /** How many leaves are held in memory at once when the log is gone through. */
    private static final int PAGE = 500;

    private LogStore() {}

    /**
     * Where the log ends.
     *
     * @param last hash of the last leaf; null for an empty log
     */
    public record Head(Origin.Private origin, Frontier frontier, @Nullable Hash last) {
        public long size() {
            return frontier.size();
        }
    }

    /** Whether the log was begun. */
    static boolean begun(Handle handle) {
        return handle.createQuery("SELECT 1 FROM log_head")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Makes the log of a new register, unless there is one or the remains of one. */
    static void begin(Handle handle) {
        Origin.Private origin = new Origin.Private(UUID.randomUUID());
        handle.createUpdate(
                        "INSERT INTO log_head (id, origin, size, last_leaf, frontier)"
                                + " SELECT 1, :origin, 0, :last, :frontier"
                                + " WHERE NOT EXISTS (SELECT 1 FROM log_head)"
                                + " AND NOT EXISTS (SELECT 1 FROM log_entry)")
                .bind("origin", origin.text())
                .bind("last", new byte[0])
                .bind("frontier", Frontier.EMPTY.encode().toArray())
                .execute();
    }

    /** Makes an empty log the beginning of one that comes from elsewhere. */
    public static void adopt(Handle handle, Origin.Private origin) {
        handle.execute("UPDATE log_head SET origin = ? WHERE id = 1 AND size = 0", origin.text());
    }

    public static Head head(Handle handle) {
        return handle.createQuery("SELECT origin, last_leaf, frontier FROM log_head WHERE id = 1")
                .map(
                        (row, _) ->
                                new Head(
                                        (Origin.Private) Origin.parse(row.getString("origin")),
                                        Frontier.parse(Bytes.owning(row.getBytes("frontier"))),
                                        hash(row.getBytes("last_leaf"))))
                .findOne()
                .orElseThrow(
                        () ->
                                new Damage(
                                        "It is not written where the log ends. Maybe the disk has a fault."));
    }

    /**
     * Locks the log for this transaction: whoever else wants to write waits. The first act of every
     * transaction that writes, since not every engine lets one write at a time by itself.
     */
    static void lock(Handle handle) {
        handle.execute("UPDATE log_head SET size = size WHERE id = 1");
    }

    /**
     * Appends where the log ends.
     *
     * @throws Damage when it does not end as its head says: nothing is hung onto a broken chain
     */
    public static Appender appender(Handle handle) {
        Head head = head(handle);
        Optional<Hash> last = leaf(handle, head.size() - 1).map(Hash::ofLeaf);
        if (!last.equals(Optional.ofNullable(head.last()))
                || leaf(handle, head.size()).isPresent()) {
            throw new Damage(
                    "The log's last entry is not the one (%d) that its head names. Maybe the disk has a fault."
                            .formatted(head.size() - 1));
        }
        return new Appender(handle, head);
    }

    private static Optional<Bytes> leaf(Handle handle, long position) {
        return handle.createQuery("SELECT leaf FROM log_entry WHERE position = :position")
                .bind("position", position)
                .map((row, _) -> Bytes.owning(row.getBytes("leaf")))
                .findOne();
    }

    /** Appends entries to the log of one transaction. */
    public static final class Appender implements AutoCloseable {
        private final Handle handle;
        private final Origin.Private origin;
        private final Batch leaves;
        private final Batch bodies;
        private Frontier frontier;
        private @Nullable Hash last;

        private Appender(Handle handle, Head head) {
            this.handle = handle;
            this.origin = head.origin();
            this.frontier = head.frontier();
            this.last = head.last();
            this.leaves = Batch.into(handle, "log_entry", "position", "leaf");
            this.bodies = Batch.into(handle, "log_body", "position", "salt", "body");
        }

        /** The position that the next entry gets. */
        public long next() {
            return frontier.size();
        }

        /** Hash of the leaf that the next one follows; null for an empty log. */
        public @Nullable Hash last() {
            return last;
        }

        public TreeHead head() {
            return frontier.head();
        }

        /** Appends; the position. Nothing is said in the log itself of what the body says. */
        public long append(String kind, Bytes content) {
            byte[] salt = new byte[Body.SALT];
            CHANCE.nextBytes(salt);
            return append(kind, Body.parse(Bytes.owning(salt), content));
        }

        private long append(String kind, Body body) {
            long position = next();
            Header header = new Header(origin, position, last, null, null, kind, body.commitment());
            add(Leaf.of(header, Bytes.NONE), body);
            return position;
        }

        /** Appends an entry of another register's log as it is; it must be the next of this one. */
        public void add(Leaf leaf, @Nullable Body body) {
            long position = next();
            last = leaf.hash();
            frontier = frontier.append(last);
            leaves.add(position, leaf.bytes().toArray());
            if (body != null) {
                bodies.add(position, body.salt().toArray(), body.bytes().toArray());
            }
        }

        /** Writes what was appended; the transaction's end makes it durable. */
        @Override
        public void close() {
            leaves.close();
            bodies.close();
            handle.createUpdate(
                            "UPDATE log_head SET size = :size, last_leaf = :last, frontier = :frontier WHERE id = 1")
                    .bind("size", frontier.size())
                    .bind("last", last == null ? new byte[0] : last.toBytes().toArray())
                    .bind("frontier", frontier.encode().toArray())
                    .execute();
        }
    }

    /** The kind and the body of an entry; empty where there is none or it was erased. */
    public static Optional<Said> said(Handle handle, long position) {
        return handle.createQuery(
                        "SELECT e.leaf, b.body FROM log_entry e JOIN log_body b ON b.position = e.position"
                                + " WHERE e.position = :position")
                .bind("position", position)
                .map(
                        (row, _) ->
                                said(
                                        position,
                                        Bytes.owning(row.getBytes("leaf")),
                                        Bytes.owning(row.getBytes("body"))))
                .findOne();
    }

    /**
     * What an entry says.
     *
     * @param kind as its header has it
     */
    public record Said(long position, String kind, Bytes body) {}

    /** Goes through the entries that have bodies, in order. */
    public static void each(Handle handle, Consumer<Said> visitor) {
        pages(handle)
                .forEachRemaining(
                        page ->
                                page.forEach(
                                        placed -> {
                                            if (placed.entry()
                                                    instanceof
                                                    Entry.Whole(Bytes leaf, Bytes _, Bytes body)) {
                                                visitor.accept(said(placed.position(), leaf, body));
                                            }
                                        }));
    }

    /** All entries as they lie there, in order; as many at once in memory as a page has. */
    public static Iterable<Entry> whole(Handle handle) {
        return () -> {
            Iterator<List<Placed>> pages = pages(handle);
            return Stream.generate(() -> pages.hasNext() ? pages.next() : null)
                    .takeWhile(Objects::nonNull)
                    .flatMap(List::stream)
                    .map(Placed::entry)
                    .iterator();
        };
    }

    /** Forgets what an entry said. Its leaf stays, and with it every proof. */
    public static void erase(Handle handle, long position) {
        handle.execute("DELETE FROM log_body WHERE position = ?", position);
    }

    private record Placed(long position, Entry entry) {}

    /**
     * In pages: neither engine's driver can be trusted to stream within a transaction. By the last
     * position rather than in steps: a damaged one may be far away.
     */
    private static Iterator<List<Placed>> pages(Handle handle) {
        return Stream.iterate(
                        page(handle, -1),
                        page -> !page.isEmpty(),
                        page -> page(handle, page.getLast().position()))
                .iterator();
    }

    private static List<Placed> page(Handle handle, long after) {
        return handle.createQuery(
                        "SELECT e.position, e.leaf, b.salt, b.body FROM log_entry e"
                                + " LEFT JOIN log_body b ON b.position = e.position"
                                + " WHERE e.position > :after"
                                + " ORDER BY e.position LIMIT :most")
                .bind("after", after)
                .bind("most", PAGE)
                .map(
                        (row, _) ->
                                new Placed(
                                        row.getLong("position"),
                                        entry(
                                                row.getBytes("leaf"),
                                                row.getBytes("salt"),
                                                row.getBytes("body"))))
                .list();
    }

    private static Entry entry(byte[] leaf, byte @Nullable [] salt, byte @Nullable [] body) {
        return salt == null || body == null
                ? new Entry.Erased(Bytes.owning(leaf))
                : new Entry.Whole(Bytes.owning(leaf), Bytes.owning(salt), Bytes.owning(body));
    }

    private static Said said(long position, Bytes leaf, Bytes body) {
        return new Said(position, Leaf.parse(leaf).header().kind(), body);
    }

    private static @Nullable Hash hash(byte[] bytes) {
        return bytes.length == 0 ? null : Hash.of(Bytes.owning(bytes));
    }
}
