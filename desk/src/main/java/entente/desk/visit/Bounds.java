package entente.desk.visit;

import entente.domain.Finding;
import entente.domain.decision.Decision;
import entente.domain.relation.Concern;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.View;
import entente.register.account.FiledReport;
import entente.register.entry.Entry;
import entente.register.filing.Carried;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Keeps what is decided within the relations in which somebody is an officer: a report can tell of
 * several, and a finding that is written anew could tell of any.
 *
 * @param view of the relations in which one is an officer
 */
public record Bounds(View view) {
    /**
     * @throws Trouble NO_SUCH_RELATION where a finding would then tell of a relation outside, of
     *     which it did not tell before
     */
    public void check(Decision decision) {
        switch (decision) {
            case Decision.Add(var report, var added) -> within(report, List.of(), List.of(added));
            case Decision.Correct(var report, var finding, var corrected) ->
                    within(report, List.of(finding), List.of(corrected));
            case Decision.Split(var report, var finding, var pieces) ->
                    within(report, List.of(finding), pieces);
            default -> {}
        }
    }

    /**
     * Who could have decided something can take it back.
     *
     * @throws Trouble NO_SUCH_ENTRY where it was decided on what lies outside
     */
    public void checkUndoing(long position) {
        if (view.scope().isAll()) {
            return;
        }
        Entry entry = view.entry(position).entry();
        if (entry instanceof Entry.Ruled ruled
                && ruled.decision() instanceof Decision.OnFindings decision
                && !sees(decision)) {
            throw new Trouble(Kind.NO_SUCH_ENTRY, String.valueOf(position));
        }
        if (entry instanceof Entry.Undone(long undone, _)) {
            checkUndoing(undone);
        }
    }

    private boolean sees(Decision.OnFindings decision) {
        return switch (decision) {
            case Decision.Accept(var report, var findings) -> seen(report, findings);
            case Decision.Reject(var report, var finding, _) -> seen(report, List.of(finding));
            case Decision.Correct(var report, var finding, _) -> seen(report, List.of(finding));
            case Decision.Add(_, var added) -> admitted(List.of(added));
            case Decision.Split(_, _, var pieces) -> admitted(pieces);
        };
    }

    private boolean seen(ReportId report, List<FindingId> findings) {
        return all(view.report(report)).map(Filed::id).toList().containsAll(findings);
    }

    private boolean admitted(List<Finding> findings) {
        Set<Relation> told = relations(findings);
        return told.isEmpty() || told.stream().anyMatch(view.scope()::admits);
    }

    private void within(ReportId report, List<FindingId> before, List<Finding> after) {
        Set<Relation> told = relations(after);
        told.removeIf(view.scope()::admits);
        if (told.isEmpty()) {
            return;
        }
        told.removeAll(
                relations(
                        all(view.report(report))
                                .filter(filed -> before.contains(filed.id()))
                                .<Finding>map(Filed::finding)
                                .toList()));
        told.stream()
                .findFirst()
                .ifPresent(
                        relation -> {
                            throw new Trouble(Kind.NO_SUCH_RELATION, relation.toString());
                        });
    }

    private static Stream<Filed<?>> all(FiledReport report) {
        return Stream.concat(report.filing().findings().stream(), report.rejected().stream());
    }

    private static Set<Relation> relations(List<Finding> findings) {
        return new TreeSet<>(Concern.relationsOf(Carried.findings("", null, findings)));
    }
}
