package entente.register.account;

import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.entry.EntryKind;
import entente.register.entry.EntryReader;
import entente.register.entry.Logged;
import entente.register.store.LogStore;
import entente.register.store.LogStore.Said;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Which entries concern which relation and which report, and which do not hold any more: the index
 * over the log from which accounts are made.
 */
public final class Concerns {
    private final Handle handle;
    private final Library library;

    public Concerns(Handle handle, Library library) {
        this.handle = handle;
        this.library = library;
    }

    /** What an entry says; empty where it was erased. */
    public Optional<Logged> entry(long position) {
        return LogStore.said(handle, position).map(this::read);
    }

    public Logged read(Said said) {
        return EntryReader.read(
                said.position(),
                EntryKind.valueOf(said.kind()),
                said.body(),
                address -> library.carried(handle, address));
    }

    /** Whether an entry holds: no undoing that holds names it. */
    public boolean holds(long position) {
        return handle.createQuery("SELECT by_position FROM undone WHERE position = :position")
                .bind("position", position)
                .mapTo(Long.class)
                .list()
                .isEmpty();
    }

    /** The relations that an entry concerns. */
    public List<Relation> relations(long position) {
        return handle.createQuery(
                        "SELECT relation FROM concern WHERE position = :position ORDER BY relation")
                .bind("position", position)
                .mapTo(String.class)
                .map(Relation::parse)
                .list();
    }

    /** The relations that a report concerns. */
    public List<Relation> relations(ReportId report) {
        return handle.createQuery(
                        "SELECT DISTINCT relation FROM concern WHERE report = :report AND kind = 'FILE' ORDER BY relation")
                .bind("report", report.sha256())
                .mapTo(String.class)
                .map(Relation::parse)
                .list();
    }
}
