package entente.register.care;

import entente.ledger.log.Entry;
import entente.ledger.log.Fault;
import entente.ledger.log.PrivateLog;
import entente.register.Trouble;
import entente.register.account.Accounts;
import entente.register.account.Concerns;
import entente.register.account.Library;
import entente.register.entry.Logged;
import entente.register.filing.Noting;
import entente.register.store.Blobs;
import entente.register.store.Database;
import entente.register.store.LogStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
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

    public Verifying(Database database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /** What was checked; what is damaged is told, not thrown. */
    public Verified verify() {
        engine();
        attempt(() -> database.read(this::log));
        attempt(() -> database.read(this::documents));
        if (flaws.isEmpty()) {
            attempt(this::accounts);
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
            flaws.add(new Flaw(Flaw.Kind.ENGINE, database.location().shown(), List.of(said)));
        }
    }

    private void attempt(Runnable check) {
        try {
            check.run();
        } catch (Trouble trouble) {
            flaws.add(
                    new Flaw(
                            Flaw.Kind.ENGINE,
                            database.location().shown(),
                            List.of(trouble.details().getLast())));
        }
    }

    private Void log(Handle handle) {
        LogStore.Head head = LogStore.head(handle);
        Concerns concerns = new Concerns(handle, new Library());
        LogStore.each(handle, said -> note(concerns, said));
        PrivateLog.Verdict verdict =
                PrivateLog.check(head.origin(), counted(LogStore.whole(handle), head.size()));
        verdict.faults().forEach(fault -> flaws.add(flaw(fault)));
        root = verdict.head().root().hex();
        if (!verdict.head().equals(head.frontier().head())) {
            flaws.add(
                    new Flaw(
                            Flaw.Kind.HEAD_DIFFERS,
                            "head",
                            List.of(String.valueOf(head.size()), String.valueOf(entries))));
        }
        return null;
    }

    /** What erasures there are, and which documents there must be. */
    private void note(Concerns concerns, LogStore.Said said) {
        try {
            Logged logged = concerns.read(said);
            switch (logged.entry()) {
                case entente.register.entry.Entry.Filed filed -> {
                    wanted.add(filed.report().sha256());
                    wanted.add(filed.findings());
                }
                case entente.register.entry.Entry.Ruled ruled -> {
                    if (ruled.findings() != null) {
                        wanted.add(ruled.findings());
                    }
                }
                case entente.register.entry.Entry.Erased erased -> {
                    erasedBodies.addAll(erased.positions());
                    erasedDocuments.addAll(erased.blobs());
                }
                case entente.register.entry.Entry.Undone _ -> {}
            }
        } catch (RuntimeException unreadable) {
            flaws.add(
                    new Flaw(
                            Flaw.Kind.ENTRY_UNREADABLE,
                            "entry " + said.position(),
                            List.of(String.valueOf(unreadable.getMessage()))));
        }
    }

    private Iterable<Entry> counted(Iterable<Entry> all, long size) {
        return () -> {
            Iterator<Entry> each = all.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Entry next() {
                    Entry entry = each.next();
                    count(entry);
                    progress.at(entries, size);
                    return entry;
                }
            };
        };
    }

    private void count(Entry entry) {
        long position = entries++;
        switch (entry) {
            case Entry.Whole _ -> bodies++;
            case Entry.Erased _ -> {
                if (!erasedBodies.contains(position)) {
                    flaws.add(new Flaw(Flaw.Kind.BODY_MISSING, "entry " + position, List.of()));
                }
            }
        }
    }

    private static Flaw flaw(Fault fault) {
        String place = "entry " + fault.index();
        return switch (fault) {
            case Fault.Unreadable unreadable ->
                    new Flaw(Flaw.Kind.ENTRY_UNREADABLE, place, List.of(unreadable.why()));
            case Fault.Misplaced misplaced ->
                    new Flaw(
                            Flaw.Kind.ENTRY_MISPLACED,
                            place,
                            List.of(String.valueOf(misplaced.said())));
            case Fault.Foreign foreign ->
                    new Flaw(Flaw.Kind.ENTRY_FOREIGN, place, List.of(foreign.said().text()));
            case Fault.Unchained _ -> new Flaw(Flaw.Kind.ENTRY_UNCHAINED, place, List.of());
            case Fault.Altered _ -> new Flaw(Flaw.Kind.BODY_ALTERED, place, List.of());
        };
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
        } catch (Blobs.DamagedBlob _) {
            return false;
        }
    }

    /** A fresh making of all accounts must give the very rows that are there. */
    private void accounts() {
        Library library = new Library();
        Accounts accounts = new Accounts(database, library);
        accounts.settle();
        database.rehearse(
                handle -> {
                    Rows.Imprint before = Rows.imprint(handle);
                    Rows.drop(handle);
                    Noting noting = new Noting(handle, library);
                    LogStore.each(handle, said -> noting.note(noting.concerns().read(said)));
                    var all = Accounts.behind(handle, Integer.MAX_VALUE);
                    accounts.settle(handle, all);
                    relations = all.size();
                    if (!Rows.imprint(handle).equals(before)) {
                        flaws.add(new Flaw(Flaw.Kind.ACCOUNT_DIFFERS, "accounts", List.of()));
                    }
                });
    }
}
