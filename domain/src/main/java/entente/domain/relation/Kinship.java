package entente.domain.relation;

import java.util.List;
import java.util.Set;

/**
 * Which findings officers took for one and the same, and which they parted.
 *
 * @param same no finding is in two of them; the first of each gives the name
 * @param apart pairs that are not the same whatever the rules say
 */
public record Kinship(List<List<FindingId>> same, Set<Set<FindingId>> apart) {
    public static final Kinship NONE = new Kinship(List.of(), Set.of());

    public Kinship {
        same = same.stream().map(List::copyOf).toList();
        apart = Set.copyOf(apart);
    }

    /** Whether they were parted. */
    public boolean parted(FindingId one, FindingId other) {
        return !apart.isEmpty() && !one.equals(other) && apart.contains(Set.of(one, other));
    }
}
