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
