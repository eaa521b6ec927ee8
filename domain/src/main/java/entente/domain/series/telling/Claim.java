package entente.domain.series.telling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one or more reports say of one field.
 *
 * @param tellings that say so, the earliest first, never empty
 */
public record Claim<V>(V value, List<Telling> tellings) {
    /**
     * Of two claims on what has happened the better has this ground: an officer's over a reader's;
     * of a report that is about the meeting over one that mentions it; of more reports over fewer;
     * printed nearer to the day. What was told earlier ends a tie, so that no order of filing does.
     */
    private static final Comparator<Claim<?>> BY_GROUND =
            Comparator.<Claim<?>>comparingInt(claim -> claim.isOfficers() ? 0 : 1)
                    .thenComparingInt(claim -> claim.isOfSubject() ? 0 : 1)
                    .thenComparingLong(claim -> -claim.reports())
                    .thenComparingLong(Claim::daysToPrint)
                    .thenComparing(Claim::earliest);

    /** Of two promises the newer holds: it was made knowing the other. */
    private static final Comparator<Claim<?>> BY_NEWNESS =
            Comparator.<Claim<?>>comparingInt(claim -> claim.isOfficers() ? 0 : 1)
                    .thenComparing(
                            Claim::lastSaid,
                            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(BY_GROUND);

    /**
     * What is said of a field, on the best ground first; those who say nothing are left out.
     *
     * @param tellings the earliest first
     */
    public static <V> List<Claim<V>> byGround(
            List<Telling> tellings, Function<Telling, @Nullable V> field) {
        return sorted(claims(tellings, field), BY_GROUND);
    }

    /** Likewise, the newest first. */
    public static <V> List<Claim<V>> byNewness(
            List<Telling> tellings, Function<Telling, @Nullable V> field) {
        return sorted(claims(tellings, field), BY_NEWNESS);
    }

    /** Mostly there is one claim, and nothing to weigh. */
    private static <V> List<Claim<V>> sorted(List<Claim<V>> claims, Comparator<Claim<?>> order) {
        return claims.size() < 2 ? claims : claims.stream().sorted(order).toList();
    }

    private static <V> List<Claim<V>> claims(
            List<Telling> tellings, Function<Telling, @Nullable V> field) {
        Map<V, List<Telling>> byValue = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            V value = field.apply(telling);
            if (value != null) {
                byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(telling);
            }
        }
        List<Claim<V>> claims = new ArrayList<>();
        byValue.forEach((value, all) -> claims.add(new Claim<>(value, List.copyOf(all))));
        return claims;
    }

    public boolean isOfficers() {
        return tellings.stream().anyMatch(Telling::isOfficers);
    }

    public boolean isOfSubject() {
        return tellings.stream().anyMatch(Telling::isSubject);
    }

    /** How many reports say so. */
    public long reports() {
        return tellings.stream().map(Telling::report).distinct().count();
    }

    private Telling earliest() {
        return tellings.getFirst();
    }

    /** Days between the end of the meeting and the first print that says so. */
    private long daysToPrint() {
        return tellings.stream().mapToLong(Claim::daysToPrint).min().orElse(Long.MAX_VALUE);
    }

    private static long daysToPrint(Telling telling) {
        Window window = telling.window();
        LocalDate printed = telling.published();
        return window == null || printed == null
                ? Long.MAX_VALUE
                : Math.abs(ChronoUnit.DAYS.between(window.to(), printed));
    }

    /** The newest day on which a report says so; null where none has a day. */
    @Nullable LocalDate lastSaid() {
        return tellings.stream()
                .map(Telling::said)
                .filter(said -> said != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
