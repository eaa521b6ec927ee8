package entente.register.care;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Leaf;
import entente.ledger.log.Origin;
import entente.ledger.log.PrivateLog;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.account.Library;
import entente.register.filing.Noting;
import entente.register.store.Blobs;
import entente.register.store.Database;
import entente.register.store.LogStore;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jdbi.v3.core.Handle;

/** Takes a whole log over, leaf by leaf as it is: the same root, or nothing. */
public final class Loading {
    private Loading() {}

    public static void load(
            Database database,
            Library library,
            Iterable<? extends Entry> entries,
            Iterable<byte[]> documents) {
        database.write(
                handle -> {
                    if (LogStore.head(handle).size() > 0) {
                        throw new Trouble(Kind.OCCUPIED, database.location().shown());
                    }
                    documents.forEach(bytes -> Blobs.put(handle, bytes));
                    append(handle, entries);
                    Noting noting = new Noting(handle, library);
                    LogStore.each(handle, said -> noting.note(noting.concerns().read(said)));
                    return true;
                });
    }

    private static void append(Handle handle, Iterable<? extends Entry> entries) {
        Iterator<? extends Entry> each = entries.iterator();
        if (!each.hasNext()) {
            return;
        }
        Entry first = each.next();
        Origin.Private origin = origin(first);
        LogStore.adopt(handle, origin);
        try (LogStore.Appender appender = LogStore.appender(handle)) {
            PrivateLog.Verdict verdict =
                    PrivateLog.check(origin, () -> new Appending(first, each, appender));
            if (!verdict.faults().isEmpty()) {
                var fault = verdict.faults().getFirst();
                throw new Trouble(Kind.BAD_IMPORT, "entry " + fault.index(), fault.sentence());
            }
        }
    }

    private static Origin.Private origin(Entry first) {
        try {
            if (Leaf.parse(first.leaf()).header().origin() instanceof Origin.Private own) {
                return own;
            }
        } catch (Malformed unfit) {
            throw new Trouble(
                    unfit, Kind.BAD_IMPORT, "entry 0", String.valueOf(unfit.getMessage()));
        }
        throw new Trouble(Kind.BAD_IMPORT, "entry 0", "no private log");
    }

    /** Each entry is appended when it is looked at. */
    private static final class Appending implements Iterator<Entry> {
        private final Iterator<? extends Entry> rest;
        private final LogStore.Appender appender;
        private Entry next;
        private boolean has = true;

        Appending(Entry first, Iterator<? extends Entry> rest, LogStore.Appender appender) {
            this.next = first;
            this.rest = rest;
            this.appender = appender;
        }

        @Override
        public boolean hasNext() {
            return has;
        }

        @Override
        public Entry next() {
            if (!has) {
                throw new NoSuchElementException();
            }
            Entry entry = next;
            append(entry);
            has = rest.hasNext();
            if (has) {
                next = rest.next();
            }
            return entry;
        }

        private void append(Entry entry) {
            try {
                Leaf leaf = Leaf.parse(entry.leaf());
                appender.add(
                        leaf,
                        entry instanceof Entry.Whole(Bytes _, Bytes salt, Bytes body)
                                ? Body.parse(salt, body)
                                : null);
            } catch (Malformed unfit) {
                throw new Trouble(
                        unfit,
                        Kind.BAD_IMPORT,
                        "entry " + appender.next(),
                        String.valueOf(unfit.getMessage()));
            }
        }
    }
}
