package entente.register.care;

import entente.register.account.Accounts;
import entente.register.account.Library;
import entente.register.filing.Noting;
import entente.register.store.Database;
import entente.register.store.LogStore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;

/** Drops all that is made from the log and makes it again, in one transaction. */
public final class Rebuilding {
    private final Database database;
    private final Library library;
    private final Accounts accounts;

    public Rebuilding(Database database, Library library, Accounts accounts) {
        this.database = database;
        this.library = library;
        this.accounts = accounts;
    }

    public Rebuilt rebuild(Progress progress) {
        accounts.settle();
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            return database.write(handle -> rebuild(handle, aside, progress));
        }
    }

    /** What is there is looked at meanwhile: whoever reads does not see what is not done yet. */
    private Rebuilt rebuild(Handle handle, ExecutorService aside, Progress progress) {
        boolean changed = accounts.settleAll(handle) > 0;
        CompletableFuture<Rows.Imprint> before =
                changed
                        ? CompletableFuture.completedFuture(Rows.imprint(handle))
                        : CompletableFuture.supplyAsync(() -> database.read(Rows::imprint), aside);
        Rows.drop(handle);
        long entries = replay(handle, library, progress);
        int relations = accounts.settleAll(handle);
        Rows.Imprint after = Rows.imprint(handle);
        return new Rebuilt(entries, relations, after.count(), after.equals(before.join()));
    }

    /** Notes of every entry what was noted when it was written; how many there are. */
    static long replay(Handle handle, Library library, Progress progress) {
        long size = LogStore.head(handle).size();
        try (Noting noting = new Noting(handle, library)) {
            LogStore.each(
                    handle,
                    said -> {
                        noting.note(noting.concerns().read(said));
                        progress.at(said.position() + 1, size);
                    });
        }
        return size;
    }
}
