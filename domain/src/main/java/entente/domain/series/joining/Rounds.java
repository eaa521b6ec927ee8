package entente.domain.series.joining;

import entente.domain.relation.ReportId;
import entente.domain.series.MechanismId;
import entente.domain.series.telling.Round;
import entente.domain.series.telling.Telling;
import entente.domain.series.telling.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of one mechanism: first those that reports number, then those held that they don't,
 * then those that are only to come.
 */
final class Rounds {
    private final MechanismId mechanism;
    private final TreeMap<Integer, Round> byOrdinal = new TreeMap<>();
    private final List<Round> unnumbered = new ArrayList<>();

    Rounds(MechanismId mechanism, List<Telling> tellings) {
        this.mechanism = mechanism;
        for (Telling telling : tellings) {
            Integer ordinal = telling.ordinal();
            if (ordinal != null) {
                byOrdinal
                        .computeIfAbsent(ordinal, number -> new Round(mechanism, number))
                        .add(telling);
            }
        }
        SameDay.join(byOrdinal);
        RisingNumbers.check(List.copyOf(byOrdinal.values()));
        Held.join(of(tellings, true), this);
        Promised.join(of(tellings, false), this);
    }

    private static List<Telling> of(List<Telling> tellings, boolean held) {
        return tellings.stream()
                .filter(telling -> telling.ordinal() == null && telling.isHeld() == held)
                .toList();
    }

    /** By number, then those without in the order in which they were made. */
    List<Round> all() {
        List<Round> all = new ArrayList<>(byOrdinal.values());
        all.addAll(unnumbered);
        return all;
    }

    @Nullable Round numbered(int ordinal) {
        return byOrdinal.get(ordinal);
    }

    /** A new round without a number. */
    Round open(Telling telling) {
        Round round = new Round(mechanism, null).add(telling);
        unnumbered.add(round);
        return round;
    }

    /**
     * The latest session held of which each report tells: what a report calls the next follows it.
     */
    Map<ReportId, Round> latestHeldByReport() {
        Map<ReportId, Round> latest = new HashMap<>();
        Comparator<Round> byTime =
                Comparator.comparing(
                        Round::window, Comparator.nullsFirst(Comparator.comparing(Window::from)));
        for (Round round : all()) {
            for (Telling telling : round.tellings()) {
                if (telling.isHeld()) {
                    latest.merge(
                            telling.report(),
                            round,
                            (one, other) -> byTime.compare(one, other) < 0 ? other : one);
                }
            }
        }
        return latest;
    }
}
