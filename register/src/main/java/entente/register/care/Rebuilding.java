package entente.register.care;

import entente.register.account.Accounts;
import entente.register.account.Library;
import entente.register.filing.Noting;
import entente.register.store.Database;
import entente.register.store.LogStore;
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
        return database.write(
                handle -> {
                    accounts.settleAll(handle);
                    Rows.Imprint before = Rows.imprint(handle);
                    Rows.drop(handle);
                    long entries = replay(handle, progress);
                    int relations = accounts.settleAll(handle);
                    Rows.Imprint after = Rows.imprint(handle);
                    return new Rebuilt(entries, relations, after.count(), after.equals(before));
                });
    }

    private long replay(Handle handle, Progress progress) {
        long size = LogStore.head(handle).size();
        Noting noting = new Noting(handle, library);
        LogStore.each(
                handle,
                said -> {
                    noting.note(noting.concerns().read(said));
                    progress.at(said.position() + 1, size);
                });
        return size;
    }
}
