package entente.register.care;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Header;
import entente.ledger.log.Leaf;
import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.account.Library;
import entente.register.filing.Noting;
import entente.register.store.Blobs;
import entente.register.store.Database;
import entente.register.store.LogStore;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A whole log out of one register and into another, leaf by leaf as it is: the same root. */
public final class Carrying {
    private Carrying() {}

    public static void out(Database database, Carrier carrier) {
        database.read(
                handle -> {
                    LogStore.Head head = LogStore.head(handle);
                    carrier.head(head.origin(), head.frontier().head());
                    for (String address : Blobs.addresses(handle)) {
                        Blobs.get(handle, address)
                                .ifPresent(bytes -> carrier.document(address, bytes));
                    }
                    LogStore.whole(handle).forEach(carrier::entry);
                    return true;
                });
    }

    public static void in(Database database, Library library, Consumer<Carrier> source) {
        database.write(
                handle -> {
                    if (LogStore.head(handle).size() > 0) {
                        throw new Trouble(Kind.OCCUPIED, database.location().shown());
                    }
                    try (Intake intake = new Intake(handle)) {
                        source.accept(intake);
                    }
                    note(handle, library);
                    return true;
                });
    }

    private static void note(Handle handle, Library library) {
        try (Noting noting = new Noting(handle, library)) {
            LogStore.each(
                    handle,
                    said -> {
                        try {
                            noting.note(noting.concerns().read(said));
                        } catch (IllegalArgumentException
                                | DateTimeException
                                | NoSuchElementException unfit) {
                            throw bad(said.position(), unfit);
                        }
                    });
        }
    }

    private static Trouble bad(long position, RuntimeException unfit) {
        return new Trouble(
                unfit, Kind.BAD_IMPORT, "entry " + position, String.valueOf(unfit.getMessage()));
    }

    /** Checks each entry against the one before it and appends it. */
    private static final class Intake implements Carrier, AutoCloseable {
        private final Handle handle;
        private LogStore.@Nullable Appender appender;
        private @Nullable TreeHead promised;
        private Origin.@Nullable Private origin;

        Intake(Handle handle) {
            this.handle = handle;
        }

        @Override
        public void head(Origin.Private own, TreeHead head) {
            LogStore.adopt(handle, own);
            origin = own;
            promised = head;
            appender = LogStore.appender(handle);
        }

        @Override
        public void document(String address, byte[] bytes) {
            if (!Blobs.put(handle, bytes).equals(address)) {
                throw new Trouble(
                        Kind.BAD_IMPORT, "document " + address, "its bytes have another address");
            }
        }

        @Override
        public void entry(Entry entry) {
            LogStore.Appender log = Objects.requireNonNull(appender, "head first");
            try {
                Leaf leaf = Leaf.parse(entry.leaf());
                Body body =
                        entry instanceof Entry.Whole(Bytes _, Bytes salt, Bytes said)
                                ? Body.parse(salt, said)
                                : null;
                check(leaf.header(), body, log);
                log.add(leaf, body);
            } catch (Malformed unfit) {
                throw bad(log.next(), unfit);
            }
        }

        private void check(Header header, @Nullable Body body, LogStore.Appender log) {
            if (!header.origin().equals(origin)
                    || header.index() != log.next()
                    || !Objects.equals(header.previous(), log.last())) {
                throw new Malformed("It does not follow the one before it. Maybe one is missing.");
            }
            if (body != null && !body.commitment().equals(header.body())) {
                throw new Malformed("It says what its header does not bind. Maybe it was altered.");
            }
        }

        @Override
        public void close() {
            LogStore.Appender log = appender;
            if (log == null) {
                return;
            }
            log.close();
            if (!log.head().equals(promised)) {
                throw new Trouble(
                        Kind.BAD_IMPORT, "head", "the log ends otherwise. Maybe the file was cut.");
            }
        }
    }
}
