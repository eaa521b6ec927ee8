package entente.register.account;

import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import entente.register.store.LogStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The log as far as it concerns the relations in a scope; what concerns none is for all. */
public final class Entries {
    private final Handle handle;
    private final Concerns concerns;
    private final Scope scope;
    private final Looking looking;

    Entries(Handle handle, Library library, Scope scope, Looking looking) {
        this.handle = handle;
        this.concerns = new Concerns(handle, library);
        this.scope = scope;
        this.looking = looking;
    }

    /** So many entries at most that stand before a position, the newest first. */
    public List<Logged> newest(long before, int most) {
        return positions(before, most).mapToObj(concerns::entry).flatMap(Optional::stream).toList();
    }

    private LongStream positions(long before, int most) {
        if (scope.isAll()) {
            long end = Math.min(before, LogStore.head(handle).size());
            return LongStream.iterate(end - 1, position -> position >= 0, position -> position - 1)
                    .limit(most);
        }
        // Each relation's newest by its index: the newest of all are among them.
        TreeSet<Long> newest = new TreeSet<>(Comparator.reverseOrder());
        for (Relation relation : Optional.ofNullable(scope.relations()).orElseThrow()) {
            newest.addAll(
                    handle.createQuery(
                                    "SELECT position FROM concern WHERE relation = :relation"
                                            + " AND position < :before ORDER BY position DESC LIMIT "
                                            + most)
                            .bind("relation", relation.toString())
                            .bind("before", before)
                            .mapTo(Long.class)
                            .list());
        }
        return newest.stream().limit(most).mapToLong(Long::longValue);
    }

    /**
     * Whether those may take an entry back who may decide on all that is in the scope: it holds,
     * and either every relation that it concerns is in the scope, or every finding that it decided
     * on is. A report of two relations is decided on by officers of either, each on their own
     * findings.
     */
    public boolean mayUndo(long position) {
        Logged logged = looking.entry(position);
        return EntryKind.of(logged.entry()).undoable()
                && concerns.holds(position)
                && (scope.isAll() || covers(position) || ownFindings(logged.entry()));
    }

    private boolean covers(long position) {
        List<Relation> relations = concerns.relations(position);
        return !relations.isEmpty() && relations.stream().allMatch(scope::admits);
    }

    private boolean ownFindings(Entry entry) {
        return switch (entry) {
            case Entry.Ruled ruled when ruled.decision() instanceof Decision.OnFindings on ->
                    own(on);
            case Entry.Undone undone ->
                    concerns.entry(undone.position())
                            .map(Logged::entry)
                            .filter(this::ownFindings)
                            .isPresent();
            default -> false;
        };
    }

    private boolean own(Decision.OnFindings decision) {
        if (concerns.relations(decision.report()).stream().noneMatch(scope::admits)) {
            return false;
        }
        FiledReport told = looking.report(decision.report());
        List<Filed<?>> seen =
                Stream.concat(told.filing().findings().stream(), told.rejected().stream()).toList();
        Predicate<FindingId> named = id -> seen.stream().anyMatch(filed -> filed.id().equals(id));
        return switch (decision) {
            case Decision.Accept accept -> accept.findings().stream().allMatch(named);
            case Decision.Reject reject -> named.test(reject.finding());
            case Decision.Correct correct -> named.test(correct.finding());
            case Decision.Add add -> stands(seen, add.added());
            case Decision.Split split ->
                    split.pieces().stream().allMatch(piece -> stands(seen, piece));
        };
    }

    /** An officer's finding is known by its kind and place: its name is given by the report. */
    private static boolean stands(List<Filed<?>> seen, Finding finding) {
        List<Evidence> place = finding.evidence();
        return seen.stream()
                .map(Filed::finding)
                .anyMatch(
                        each ->
                                each.getClass() == finding.getClass()
                                        && each.evidence().equals(place));
    }
}
