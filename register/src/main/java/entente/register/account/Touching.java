package entente.register.account;

import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.domain.relation.Naming;
import entente.domain.relation.ReportId;
import entente.register.entry.Entry;
import entente.register.entry.Logged;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which entries are about a finding; they are looked at in the order of the log. */
final class Touching {
    private final FindingId finding;
    private final String target;
    private final ReportId report;
    private final Set<Long> touching = new HashSet<>();

    /**
     * @param target the commitment or session that the finding belongs to
     * @param report where its evidence stands
     */
    Touching(FindingId finding, String target, ReportId report) {
        this.finding = finding;
        this.target = target;
        this.report = report;
    }

    /** Its report's readings, the decisions on it, and what takes one of these back. */
    boolean touches(Logged logged) {
        boolean touches =
                switch (logged.entry()) {
                    case Entry.Filed filed -> filed.report().equals(report);
                    case Entry.Ruled ruled ->
                            names(ruled.decision()).stream()
                                    .anyMatch(
                                            name ->
                                                    name.equals(finding)
                                                            || name.value().equals(target));
                    case Entry.Undone undone -> touching.contains(undone.position());
                    case Entry.Erased _ -> false;
                };
        if (touches) {
            touching.add(logged.position());
        }
        return touches;
    }

    private static List<FindingId> names(Decision decision) {
        return switch (decision) {
            case Decision.Accept(var _, var findings) -> findings;
            case Decision.Reject(var _, var finding, var _) -> List.of(finding);
            case Decision.Correct(var _, var finding, var _) -> List.of(finding);
            case Decision.Split(var _, var finding, var _) -> List.of(finding);
            case Decision.Add(ReportId report, var added) ->
                    List.of(new Naming(report).name(added));
            case Decision.Merge(var _, var same) -> same;
            case Decision.Part(var _, var one, var other) -> List.of(one, other);
            case Decision.Confirm(var _, var commitment, var _) -> List.of(commitment);
            case Decision.Dismiss(var _, var commitment, var _, var _) -> List.of(commitment);
            case Decision.Assign(var _, var commitment, var _, var _) -> List.of(commitment);
            case Decision.Tell tell -> List.of(tell.commitment());
            default -> List.of();
        };
    }
}
