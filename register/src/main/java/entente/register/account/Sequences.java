package entente.register.account;

import entente.domain.Findings;
import entente.domain.relation.Relation;
import entente.ledger.Bytes;
import entente.register.account.Trail.Step;
import entente.register.entry.Entry;
import entente.register.entry.Logged;
import entente.register.store.Database;
import entente.register.store.LogStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Which entry changed each event of a relation's calendar last. What is known is kept beside the
 * log and brought up when it is asked for; the work is done while nobody waits to write.
 */
public final class Sequences {
    private final Database database;
    private final Library library;

    public Sequences(Database database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** Where a relation's calendar was left, and the way from there. */
    private record Left(long mark, long now, Map<String, Step> steps, Optional<Trail> trail) {}

    /** The positions of the entries, by the events' ids. */
    public Map<String, Long> of(Relation relation) {
        Left left = database.read(handle -> left(handle, relation));
        Map<String, Step> steps =
                left.trail()
                        .map(trail -> trail.after(left.steps(), left.mark()))
                        .orElse(left.steps());
        if (left.trail().isPresent()) {
            database.write(handle -> keep(handle, relation, left, steps));
        }
        Map<String, Long> changed = new TreeMap<>();
        steps.forEach(
                (id, step) -> {
                    if (step.isThere()) {
                        changed.put(id, step.changed());
                    }
                });
        return changed;
    }

    private Left left(Handle handle, Relation relation) {
        long now = number(handle, "SELECT changed FROM relation WHERE code = :relation", relation);
        long mark =
                number(
                        handle,
                        "SELECT position FROM calendar_mark WHERE relation = :relation",
                        relation);
        Map<String, Step> steps = new TreeMap<>();
        handle.createQuery("SELECT id, imprint, changed FROM calendar WHERE relation = :relation")
                .bind("relation", relation.toString())
                .map(
                        (row, _) ->
                                Map.entry(
                                        row.getString("id"),
                                        new Step(row.getString("imprint"), row.getLong("changed"))))
                .forEach(step -> steps.put(step.getKey(), step.getValue()));
        return new Left(
                mark,
                now,
                steps,
                mark < now ? Optional.of(trail(handle, relation)) : Optional.empty());
    }

    private Trail trail(Handle handle, Relation relation) {
        library.freshen(handle);
        List<Logged> entries = entries(handle, relation);
        Map<Long, Supplier<Optional<Findings>>> findings = new HashMap<>();
        for (Logged logged : entries) {
            if (logged.entry() instanceof Entry.Filed filed) {
                Optional<Findings> read = library.findings(handle, filed.findings());
                findings.put(logged.position(), () -> read);
            }
        }
        return new Trail(relation, entries, findings);
    }

    private List<Logged> entries(Handle handle, Relation relation) {
        Concerns concerns = new Concerns(handle, library);
        return handle
                .createQuery(
                        "SELECT c.position, c.kind, b.body FROM concern c"
                                + " JOIN log_body b ON b.position = c.position"
                                + " WHERE c.relation = :relation ORDER BY c.position")
                .bind("relation", relation.toString())
                .map(
                        (row, _) ->
                                new LogStore.Said(
                                        row.getLong("position"),
                                        row.getString("kind"),
                                        Bytes.owning(row.getBytes("body"))))
                .list()
                .stream()
                .map(concerns::read)
                .toList();
    }

    /** Unless somebody else was quicker: what they keep is the same. */
    private static boolean keep(
            Handle handle, Relation relation, Left left, Map<String, Step> steps) {
        String code = relation.toString();
        int moved =
                left.mark() < 0
                        ? handle.execute(
                                "INSERT INTO calendar_mark (relation, position) VALUES (?, ?)"
                                        + " ON CONFLICT DO NOTHING",
                                code,
                                left.now())
                        : handle.execute(
                                "UPDATE calendar_mark SET position = ? WHERE relation = ? AND position = ?",
                                left.now(),
                                code,
                                left.mark());
        if (moved == 0) {
            return false;
        }
        steps.forEach(
                (id, step) -> {
                    if (!step.equals(left.steps().get(id))) {
                        handle.execute(
                                "DELETE FROM calendar WHERE relation = ? AND id = ?", code, id);
                        handle.execute(
                                "INSERT INTO calendar (relation, id, imprint, changed) VALUES (?, ?, ?, ?)",
                                code,
                                id,
                                step.imprint(),
                                step.changed());
                    }
                });
        return true;
    }

    private static long number(Handle handle, String question, Relation relation) {
        return handle.createQuery(question)
                .bind("relation", relation.toString())
                .mapTo(Long.class)
                .findOne()
                .orElse(-1L);
    }
}
