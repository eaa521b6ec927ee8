package entente.register.filing;

import entente.domain.decision.Decision;
import entente.register.account.ConcernRows;
import entente.register.account.Concerns;
import entente.register.account.Library;
import entente.register.entry.Entry;
import entente.register.entry.Logged;
import org.jdbi.v3.core.Handle;

/**
 * What must be known of an entry as soon as it stands in the log: whom it concerns, which report it
 * is a reading of, which body it defines. The same when it is written and when all is rebuilt.
 */
public final class Noting implements AutoCloseable {
    private final Handle handle;
    private final Library library;
    private final Concerns concerns;
    private final ConcernRows concernRows;
    private final ReadingRows readings;

    public Noting(Handle handle, Library library) {
        this.handle = handle;
        this.library = library;
        this.concerns = new Concerns(handle, library);
        this.concernRows = new ConcernRows(handle, concerns);
        this.readings = new ReadingRows(handle);
    }

    public void note(Logged logged) {
        concernRows.note(logged);
        switch (logged.entry()) {
            case Entry.Filed filed ->
                    readings.put(
                            logged.position(),
                            filed,
                            library.report(handle, filed.findings()).orElse(null));
            case Entry.Ruled(Decision.Define(var body), var _, var _, var _) ->
                    handle.execute(
                            "INSERT INTO body (position, id) VALUES (?, ?)",
                            logged.position(),
                            body.id());
            case Entry.Ruled _, Entry.Undone _ -> {}
            case Entry.Erased erased -> {
                readings.forgetFiled(erased.positions());
                erased.positions()
                        .forEach(
                                position ->
                                        handle.execute(
                                                "DELETE FROM body WHERE position = ?", position));
                library.erased(handle, logged.position());
            }
        }
    }

    public Concerns concerns() {
        return concerns;
    }

    @Override
    public void close() {
        concernRows.close();
        readings.close();
    }
}
