package entente.domain.chronicle;

import entente.domain.decision.Decided;
import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.domain.relation.Kinship;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Merges and partings gone through in the order of the log; of two that differ the later wins. */
final class Kin {
    private final List<Set<FindingId>> same = new ArrayList<>();
    private final Set<Set<FindingId>> apart = new HashSet<>();

    private Kin() {}

    static Kinship of(List<Decided> decisions) {
        Kin kin = new Kin();
        for (Decided decided : decisions) {
            if (decided.decision() instanceof Decision.Merge(_, List<FindingId> merged)) {
                kin.merge(new LinkedHashSet<>(merged));
            } else if (decided.decision()
                    instanceof Decision.Part(_, FindingId one, FindingId other)) {
                kin.part(one, other);
            }
        }
        return new Kinship(
                kin.same.stream().filter(set -> set.size() > 1).map(List::copyOf).toList(),
                kin.apart);
    }

    /** The first gives the name, or the one after which it was named already. */
    private void merge(Set<FindingId> merged) {
        if (merged.isEmpty()) {
            return;
        }
        apart.removeIf(merged::containsAll);
        Set<FindingId> together = new LinkedHashSet<>();
        FindingId first = merged.iterator().next();
        same.stream().filter(set -> set.contains(first)).forEach(together::addAll);
        together.addAll(merged);
        for (Set<FindingId> set : List.copyOf(same)) {
            if (set.stream().anyMatch(merged::contains)) {
                together.addAll(set);
                same.remove(set);
            }
        }
        same.add(together);
    }

    private void part(FindingId one, FindingId other) {
        if (one.equals(other)) {
            return;
        }
        apart.add(Set.of(one, other));
        for (Set<FindingId> set : same) {
            if (set.contains(one)) {
                set.remove(other);
            }
        }
    }
}
