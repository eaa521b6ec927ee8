package entente.register.account;

import entente.domain.chronicle.Chronicle;
import entente.domain.chronicle.Chronicles;
import entente.domain.chronicle.Material;
import entente.domain.relation.Relation;
import entente.register.store.Database;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of all relations, up to date with the log whenever they are looked at. The mark that
 * an account is behind is written in the same transaction as the entry that made it so; whoever
 * looks first brings it up. Used by many threads.
 */
public final class Accounts {
    /** Relations brought up in one transaction: a writer need not wait for all. */
    private static final int AT_ONCE = 50;

    private static final int MAKERS = Runtime.getRuntime().availableProcessors();

    /** Accounts in the making; their materials are in memory meanwhile. */
    private static final int AHEAD = 3;

    /**
     * Commitments of the accounts at hand: each takes some 2 KiB with all that belongs to it, and a
     * third of the memory is theirs.
     */
    private static final long AT_HAND = Runtime.getRuntime().maxMemory() / 5_500;

    /** The setting that says which version made the rows. */
    private static final String MADE_BY = "accounts";

    private final Database database;
    private final Library library;
    private final String program;
    private volatile boolean own;
    private final Map<Relation, Dated> atHand = new LinkedHashMap<>(16, 0.75f, true);

    private final Lock settling = new ReentrantLock();

    /**
     * Who asks for what is not at hand takes turns, or many in the making would fill the memory.
     */
    private final Semaphore turns = new Semaphore(MAKERS);

    /** An account, and the entry that it goes up to. */
    private record Dated(long changed, Chronicle chronicle) {
        int weight() {
            return chronicle.tracked().size();
        }
    }

    /**
     * @param program the version that makes accounts: another one's are made anew, since its rules
     *     may have been others
     */
    public Accounts(Database database, Library library, String program) {
        this.database = database;
        this.library = library;
        this.program = program;
    }

    /** Brings up all that is behind. */
    public void settle() {
        if (!own) {
            if (!database.read(this::isOwn)) {
                database.write(this::own);
            }
            own = true;
        }
        while (!behind().isEmpty()) {
            settleSome();
        }
    }

    /** One brings up what all wait for: the others then find nothing behind, and need not write. */
    private void settleSome() {
        settling.lock();
        try {
            if (!behind().isEmpty()) {
                database.write(handle -> settle(handle, behind(handle, AT_ONCE)));
            }
        } finally {
            settling.unlock();
        }
    }

    /** Brings up all that is behind, in this transaction; how many that were. */
    public int settleAll(Handle handle) {
        own(handle);
        return settle(handle, behind(handle, Integer.MAX_VALUE));
    }

    private boolean isOwn(Handle handle) {
        return program.equals(Database.meta(handle, MADE_BY));
    }

    private boolean own(Handle handle) {
        if (!isOwn(handle)) {
            handle.execute("UPDATE relation SET settled = -1");
            Database.meta(handle, MADE_BY, program);
        }
        return true;
    }

    /** The account of a relation; empty where no report tells of it. */
    public Optional<Chronicle> chronicle(Relation relation) {
        Optional<Long> changed = database.read(handle -> changed(handle, relation));
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        Chronicle known = known(relation, changed.get());
        return known == null ? inTurn(relation) : Optional.of(known);
    }

    private Optional<Chronicle> inTurn(Relation relation) {
        turns.acquireUninterruptibly();
        try {
            return database.read(
                    handle ->
                            changed(handle, relation)
                                    .map(changed -> chronicle(handle, relation, changed)));
        } finally {
            turns.release();
        }
    }

    /** Nothing stays at hand, for example after an erasure. */
    public void forget() {
        library.forget();
        synchronized (atHand) {
            atHand.clear();
        }
    }

    /**
     * Makes the rows of these relations anew: accounts are made on other threads while this one
     * reads the log and writes rows, a few relations ahead.
     */
    private int settle(Handle handle, List<Relation> relations) {
        relations.forEach(relation -> AccountTables.clear(handle, relation));
        Materials materials = new Materials(handle, library);
        Deque<Future<AccountRows>> ahead = new ArrayDeque<>();
        try (AccountTables tables = new AccountTables(handle);
                ExecutorService makers = Executors.newFixedThreadPool(MAKERS)) {
            for (Relation relation : relations) {
                Supplier<Material> material = materials.later(relation);
                ahead.add(makers.submit(() -> new AccountRows(Chronicles.of(material.get()))));
                if (ahead.size() > AHEAD) {
                    write(handle, tables, ahead.remove());
                }
            }
            while (!ahead.isEmpty()) {
                write(handle, tables, ahead.remove());
            }
        }
        return relations.size();
    }

    private static void write(Handle handle, AccountTables tables, Future<AccountRows> made) {
        AccountRows rows = got(made);
        tables.write(rows);
        handle.execute(
                "UPDATE relation SET settled = changed, zone = ? WHERE code = ?",
                rows.zone().getId(),
                rows.relation());
    }

    private static AccountRows got(Future<AccountRows> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while accounts were made.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Chronicle chronicle(Handle handle, Relation relation, long changed) {
        Chronicle known = known(relation, changed);
        if (known != null) {
            return known;
        }
        Chronicle made = Chronicles.of(new Materials(handle, library).of(relation));
        keep(relation, new Dated(changed, made));
        return made;
    }

    /** The newest used stay, as many as hold no more commitments than may be at hand. */
    private void keep(Relation relation, Dated dated) {
        synchronized (atHand) {
            atHand.put(relation, dated);
            int held = atHand.values().stream().mapToInt(Dated::weight).sum();
            while (held > AT_HAND && atHand.size() > 1) {
                Dated eldest = atHand.remove(atHand.keySet().iterator().next());
                held -= eldest == null ? 0 : eldest.weight();
            }
        }
    }

    private @Nullable Chronicle known(Relation relation, long changed) {
        synchronized (atHand) {
            Dated dated = atHand.get(relation);
            return dated != null && dated.changed() == changed ? dated.chronicle() : null;
        }
    }

    private List<Relation> behind() {
        return database.read(handle -> behind(handle, 1));
    }

    /** The relations whose accounts are older than the log. */
    private static List<Relation> behind(Handle handle, int most) {
        return handle.createQuery(
                        "SELECT code FROM relation WHERE settled < changed ORDER BY code LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .map(Relation::parse)
                .list();
    }

    private static Optional<Long> changed(Handle handle, Relation relation) {
        return handle.createQuery("SELECT changed FROM relation WHERE code = :code")
                .bind("code", relation.toString())
                .mapTo(Long.class)
                .findOne();
    }
}
