package entente.register.account;

import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.domain.relation.Naming;
import entente.domain.relation.ReportId;
import entente.register.entry.Entry;
import java.util.List;

/** Whether an entry is about a finding. */
final class Touching {
    private Touching() {}

    /**
     * @param target the commitment or session that the finding belongs to
     */
    static boolean touches(Entry entry, FindingId finding, String target) {
        return switch (entry) {
            case Entry.Ruled ruled ->
                    names(ruled.decision()).stream()
                            .anyMatch(name -> name.equals(finding) || name.value().equals(target));
            case Entry.Filed _, Entry.Undone _, Entry.Erased _ -> false;
        };
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
