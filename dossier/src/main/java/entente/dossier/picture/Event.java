package entente.dossier.picture;

import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows as one sign, for tables and JSON.
 *
 * @param when of a session or of what is due; of a promise, the time for which it was given; unsaid
 *     for a gap
 * @param series null for meetings outside any mechanism and for promises
 * @param session null for all but sessions and meetings
 * @param promise null for all but promises
 * @param gap null for all but gaps
 */
public record Event(
        When when,
        Sign sign,
        @Nullable Series series,
        @Nullable Session session,
        @Nullable Promise promise,
        @Nullable Gap gap) {

    /** Everything that has a place in time, by its first day; what has none comes last. */
    public static List<Event> of(Timeline timeline) {
        List<Event> events = new ArrayList<>();
        for (Lane lane : timeline.lanes()) {
            lane.marks().forEach(mark -> events.add(of(lane, mark)));
            lane.gaps()
                    .forEach(
                            gap ->
                                    events.add(
                                            new Event(
                                                    When.UNSAID,
                                                    Sign.GAP,
                                                    lane.series(),
                                                    null,
                                                    null,
                                                    gap)));
            Series series = lane.series();
            if (series != null && series.next() != null && series.next().session() == null) {
                events.add(new Event(series.next().window(), Sign.DUE, series, null, null, null));
            }
        }
        timeline.promises()
                .forEach(
                        promise ->
                                events.add(
                                        new Event(
                                                promise.tracked().due(),
                                                promise.sign(),
                                                null,
                                                null,
                                                promise,
                                                null)));
        events.sort(
                Comparator.comparing(Event::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(events);
    }

    private static Event of(Lane lane, Mark mark) {
        Session session = mark.session();
        return new Event(session.when(), Sign.of(session), lane.series(), session, null, null);
    }

    private @Nullable LocalDate day() {
        return Timeliness.firstDay(when);
    }
}
