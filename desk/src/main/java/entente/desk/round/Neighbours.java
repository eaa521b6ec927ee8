package entente.desk.round;

import entente.domain.chronicle.Chronicle;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions on either side of one.
 *
 * @param series null for a meeting outside any
 * @param before null for none
 * @param after null for none
 */
public record Neighbours(
        @Nullable Series series, @Nullable Session before, @Nullable Session after) {
    static Neighbours of(Session round, Chronicle chronicle) {
        for (Series series : chronicle.series()) {
            if (series.sessions().contains(round)) {
                return among(series, series.sessions(), round);
            }
        }
        return among(null, chronicle.encounters(), round);
    }

    private static Neighbours among(
            @Nullable Series series, List<Session> sessions, Session round) {
        int at = sessions.indexOf(round);
        return new Neighbours(
                series,
                at <= 0 ? null : sessions.get(at - 1),
                at < 0 || at + 1 == sessions.size() ? null : sessions.get(at + 1));
    }
}
