package entente.register.account;

import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.EntryReader;
import entente.register.entry.Logged;
import entente.register.store.LogStore;
import entente.register.store.LogStore.Said;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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

    /** Notes an entry that was just appended, or is met again in a rebuilding. */
    public void note(Logged logged) {
        switch (logged.entry()) {
            case Entry.Filed filed -> note(logged, filed.relations(), filed.report());
            case Entry.Ruled ruled -> note(logged, ruled.relations(), reportOf(ruled));
            case Entry.Undone undone -> {
                note(logged, undone.relations(), null);
                hold(undone.position(), false, logged.position());
            }
            case Entry.Erased erased -> {
                erased.positions().forEach(this::forget);
                note(logged, erased.relations(), null);
            }
        }
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

    private void note(Logged logged, List<Relation> relations, @Nullable ReportId report) {
        for (Relation relation : relations) {
            handle.createUpdate(
                            "INSERT INTO concern (relation, position, report, kind) VALUES (:relation, :position, :report, :kind)")
                    .bind("relation", relation.toString())
                    .bind("position", logged.position())
                    .bind("report", report == null ? null : report.sha256())
                    .bind("kind", EntryKind.of(logged.entry()).name())
                    .execute();
            mark(relation, logged.position());
        }
    }

    /** An undoing that does not hold any more lets what it undid hold again. */
    private void hold(long position, boolean holds, long by) {
        if (holds) {
            handle.execute(
                    "DELETE FROM undone WHERE position = ? AND by_position = ?", position, by);
        } else {
            handle.execute(
                    "INSERT INTO undone (position, by_position) VALUES (?, ?)", position, by);
        }
        entry(position)
                .map(Logged::entry)
                .filter(Entry.Undone.class::isInstance)
                .map(Entry.Undone.class::cast)
                .ifPresent(undone -> hold(undone.position(), !holds, position));
    }

    private void forget(long position) {
        handle.execute("DELETE FROM concern WHERE position = ?", position);
    }

    /** The account of the relation is older than the log from now on. */
    private void mark(Relation relation, long position) {
        int known =
                handle.execute(
                        "UPDATE relation SET changed = ? WHERE code = ?",
                        position,
                        relation.toString());
        if (known == 0) {
            handle.execute(
                    "INSERT INTO relation (code, changed, settled, zone) VALUES (?, ?, -1, 'Z')",
                    relation.toString(),
                    position);
        }
    }

    private static @Nullable ReportId reportOf(Entry.Ruled ruled) {
        return ruled.decision() instanceof Decision.OnFindings onFindings
                ? onFindings.report()
                : null;
    }
}
