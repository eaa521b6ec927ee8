package entente.domain.series.telling;

import entente.domain.relation.Cited;
import entente.domain.series.Contradiction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field as all reports together tell it.
 *
 * @param value null where none says anything
 * @param agreeing claims that can be so if the value is, the best first
 * @param against claims that can't
 */
record Told<V>(@Nullable V value, List<Claim<V>> agreeing, List<Claim<V>> against) {
    /** What becomes of the value taken when another claim is laid beside it. */
    interface Beside<V> {
        /** The more exact of both; null where both can't be so. */
        @Nullable V laid(V taken, V other);
    }

    /** Only the same agrees with a value. */
    static <V> Beside<V> onlyTheSame() {
        return (taken, other) -> taken.equals(other) ? taken : null;
    }

    /**
     * Takes the best claim and lets the others make it more exact, each in its turn, or stand
     * against it.
     *
     * @param claims the best first
     */
    static <V> Told<V> of(List<Claim<V>> claims, Beside<V> beside) {
        V taken = null;
        List<Claim<V>> agreeing = new ArrayList<>();
        List<Claim<V>> against = new ArrayList<>();
        for (Claim<V> claim : claims) {
            V both = taken == null ? claim.value() : beside.laid(taken, claim.value());
            taken = both == null ? taken : both;
            (both == null ? against : agreeing).add(claim);
        }
        return new Told<>(taken, List.copyOf(agreeing), List.copyOf(against));
    }

    /**
     * The contradiction between what was taken and what stands against it; empty where nothing
     * does.
     *
     * @param written the value as findings would have it
     * @param words those of a report that say it
     */
    List<Contradiction> doubts(
            String field, Function<V, String> written, Function<Telling, List<Cited>> words) {
        if (value == null || against.isEmpty()) {
            return List.of();
        }
        List<Contradiction.Claim> claims = new ArrayList<>();
        claims.add(new Contradiction.Claim(written.apply(value), words(agreeing, words)));
        for (Claim<V> claim : against) {
            String told = written.apply(claim.value());
            claims.add(new Contradiction.Claim(told, words(List.of(claim), words)));
        }
        return List.of(new Contradiction(field, Contradiction.REPORTS_DIFFER, claims));
    }

    private static <V> List<Cited> words(
            List<Claim<V>> claims, Function<Telling, List<Cited>> words) {
        return claims.stream()
                .flatMap(claim -> claim.tellings().stream())
                .flatMap(telling -> words.apply(telling).stream())
                .distinct()
                .toList();
    }
}
