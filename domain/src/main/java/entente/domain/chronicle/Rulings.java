package entente.domain.chronicle;

import entente.domain.decision.Decided;
import entente.domain.decision.Decision;
import entente.domain.follow.said.Said;
import entente.domain.relation.FindingId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What officers decided on commitments, by the name of the saying that they meant. */
final class Rulings {
    private final Map<FindingId, List<Decided>> on = new HashMap<>();

    Rulings(List<Decided> decisions) {
        for (Decided decided : decisions) {
            FindingId commitment = commitment(decided.decision());
            if (commitment != null) {
                on.computeIfAbsent(commitment, _ -> new ArrayList<>()).add(decided);
            }
        }
    }

    private static @Nullable FindingId commitment(Decision decision) {
        return switch (decision) {
            case Decision.Confirm confirm -> confirm.commitment();
            case Decision.Dismiss dismiss -> dismiss.commitment();
            case Decision.Assign assign -> assign.commitment();
            case Decision.Tell tell -> tell.commitment();
            default -> null;
        };
    }

    /** Those on any of the sayings, in the order of the log. */
    List<Decided> on(List<Said> said) {
        List<Decided> all = new ArrayList<>();
        said.forEach(each -> all.addAll(on.getOrDefault(each.id(), List.of())));
        all.sort(Comparator.comparingLong(Decided::position));
        return all;
    }
}
