package entente.dossier.picture;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Disposition;
import entente.domain.follow.Standing;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a relation has a place in time.
 *
 * @param on the day as of which it is told
 * @param lanes the mechanisms in their order, then the meetings outside any, if there are some
 * @param promises commitments that still stand or were kept, the earliest said first; neither
 *     directions nor requests
 */
public record Timeline(Relation relation, LocalDate on, List<Lane> lanes, List<Promise> promises) {
    public Timeline {
        lanes = List.copyOf(lanes);
        promises = List.copyOf(promises);
    }

    public static Timeline of(Chronicle chronicle, LocalDate on) {
        List<Lane> lanes = new ArrayList<>();
        chronicle.series().forEach(series -> lanes.add(Lanes.of(series, on)));
        if (!chronicle.encounters().isEmpty()) {
            lanes.add(Lanes.of(chronicle.encounters(), on));
        }
        return new Timeline(
                chronicle.relation(),
                on,
                lanes,
                chronicle.tracked().stream()
                        .filter(Timeline::stands)
                        .map(tracked -> Promise.of(tracked, on))
                        .toList());
    }

    private static boolean stands(Tracked tracked) {
        boolean active =
                tracked.disposition() instanceof Disposition.Active
                        || tracked.disposition() instanceof Disposition.Extended;
        return active && tracked.standing() == Standing.COMMITMENT;
    }
}
