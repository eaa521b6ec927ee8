package entente.register.care;

import entente.register.Trouble;
import entente.register.account.Accounts;
import entente.register.account.Concerns;
import entente.register.account.Library;
import entente.register.store.Blobs;
import entente.register.store.Damage;
import entente.register.store.Database;
import entente.register.store.LogStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Computes again all that can be computed: every leaf and the chain of them, every body's
 * commitment, every document's address, the head, and the accounts, which are made anew in a
 * transaction that is then forgotten.
 */
public final class Verifying {
    private final Database database;
    private final Library library;
    private final Accounts accounts;
    private final Progress progress;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<Long> erasedBodies = new HashSet<>();
    private final Set<String> erasedDocuments = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();
    private long entries;
    private long bodies;
    private long documents;
    private long relations;
    private String root = "";

    public Verifying(Database database, String program, Progress progress) {
        this.database = database;
        this.library = new Library();
        this.accounts = new Accounts(database, library, program);
        this.progress = progress;
    }

    /**
     * What was checked; what is damaged is told, not thrown. Accounts of a register that cannot be
     * written are not checked.
     *
     * @throws Trouble when something keeps it from checking: LOCKED, DISK_FULL, UNREACHABLE
     */
    public Verified verify() {
        engine();
        attempt(() -> database.read(this::log));
        attempt(() -> database.read(this::documents));
        if (flaws.isEmpty()) {
            attempt(this::remake);
        }
        return new Verified(
                entries,
                bodies,
                documents,
                relations,
                erasedBodies.size() + (long) erasedDocuments.size(),
                root,
                flaws);
    }

    private void engine() {
        for (String said : database.soundness()) {
            flaws.add(unsound(said));
        }
    }

    private void attempt(Runnable check) {
        try {
            check.run();
        } catch (Trouble trouble) {
            switch (trouble.kind()) {
                case LOCKED, DISK_FULL, UNREACHABLE -> throw trouble;
                case READ_ONLY -> {
                    // Accounts are made anew to be compared; there, they cannot be.
                }
                default -> flaws.add(unsound(trouble.details().getLast()));
            }
        } catch (RuntimeException unfit) {
            flaws.add(unsound(String.valueOf(unfit.getMessage())));
        }
    }

    private Flaw unsound(String said) {
        return new Flaw(Flaw.Kind.ENGINE, database.location().shown(), List.of(said));
    }

    private Void log(Handle handle) {
        LogStore.Head head = LogStore.head(handle);
        LogCheck check = new LogCheck(new Concerns(handle, library), progress);
        flaws.addAll(check.of(head, LogStore.whole(handle)));
        entries = check.entries();
        bodies = check.bodies();
        root = check.root();
        erasedBodies.addAll(check.erasedBodies());
        erasedDocuments.addAll(check.erasedDocuments());
        wanted.addAll(check.wantedDocuments());
        return null;
    }

    private Void documents(Handle handle) {
        for (String address : Blobs.addresses(handle)) {
            documents++;
            if (!sound(handle, address)) {
                flaws.add(new Flaw(Flaw.Kind.DOCUMENT_ALTERED, "document " + address, List.of()));
            }
            wanted.remove(address);
            progress.at(documents, 0);
        }
        wanted.removeAll(erasedDocuments);
        wanted.stream()
                .sorted()
                .forEach(
                        address ->
                                flaws.add(
                                        new Flaw(
                                                Flaw.Kind.DOCUMENT_MISSING,
                                                "document " + address,
                                                List.of())));
        return null;
    }

    private static boolean sound(Handle handle, String address) {
        try {
            return Blobs.get(handle, address)
                    .map(bytes -> Blobs.address(bytes).equals(address))
                    .orElse(false);
        } catch (Damage _) {
            return false;
        }
    }

    /** A fresh making of all accounts must give the very rows that are there. */
    private void remake() {
        database.rehearse(
                handle -> {
                    accounts.settleAll(handle);
                    Rows.Imprint before = Rows.imprint(handle);
                    Rows.drop(handle);
                    Rebuilding.replay(handle, library, Progress.NONE);
                    relations = accounts.settleAll(handle);
                    Rows.imprint(handle)
                            .differences(before)
                            .forEach(
                                    place ->
                                            flaws.add(
                                                    new Flaw(
                                                            Flaw.Kind.ACCOUNT_DIFFERS,
                                                            place,
                                                            List.of())));
                });
    }
}
