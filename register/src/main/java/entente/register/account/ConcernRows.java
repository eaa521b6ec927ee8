package entente.register.account;

import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import entente.register.store.Prepared;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes down whom entries concern, and which of them do not hold any more. */
public final class ConcernRows implements AutoCloseable {
    private final Concerns concerns;
    private final Prepared concern;
    private final Prepared changed;
    private final Prepared relation;
    private final Prepared forget;
    private final Prepared undo;
    private final Prepared redo;

    public ConcernRows(Handle handle, Concerns concerns) {
        this.concerns = concerns;
        this.concern =
                Prepared.of(
                        handle,
                        "INSERT INTO concern (relation, position, report, kind) VALUES (?, ?, ?, ?)");
        this.changed = Prepared.of(handle, "UPDATE relation SET changed = ? WHERE code = ?");
        this.relation =
                Prepared.of(
                        handle,
                        "INSERT INTO relation (code, changed, settled, zone) VALUES (?, ?, -1, 'Z')");
        this.forget = Prepared.of(handle, "DELETE FROM concern WHERE position = ?");
        this.undo = Prepared.of(handle, "INSERT INTO undone (position, by_position) VALUES (?, ?)");
        this.redo =
                Prepared.of(handle, "DELETE FROM undone WHERE position = ? AND by_position = ?");
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
                erased.positions().forEach(forget::run);
                note(logged, erased.relations(), null);
            }
        }
    }

    private void note(Logged logged, List<Relation> relations, @Nullable ReportId report) {
        for (Relation each : relations) {
            concern.run(
                    each.toString(),
                    logged.position(),
                    report == null ? null : report.sha256(),
                    EntryKind.of(logged.entry()).name());
            mark(each, logged.position());
        }
    }

    /** The account of the relation is older than the log from now on. */
    private void mark(Relation behind, long position) {
        if (changed.run(position, behind.toString()) == 0) {
            relation.run(behind.toString(), position);
        }
    }

    /** An undoing that does not hold any more lets what it undid hold again. */
    private void hold(long position, boolean holds, long by) {
        (holds ? redo : undo).run(position, by);
        concerns.entry(position)
                .map(Logged::entry)
                .filter(Entry.Undone.class::isInstance)
                .map(Entry.Undone.class::cast)
                .ifPresent(undone -> hold(undone.position(), !holds, position));
    }

    private static @Nullable ReportId reportOf(Entry.Ruled ruled) {
        return ruled.decision() instanceof Decision.OnFindings onFindings
                ? onFindings.report()
                : null;
    }

    @Override
    public void close() {
        Stream.of(concern, changed, relation, forget, undo, redo).forEach(Prepared::close);
    }
}
