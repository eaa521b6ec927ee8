package entente.dossier.picture;

import entente.domain.follow.Timeliness;
import entente.domain.series.NextSession;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the next session is due. */
record Window(LocalDate first, LocalDate last) {
    /** Null where nothing tells. */
    static @Nullable Window of(Lane lane) {
        NextSession next = lane.series() == null ? null : lane.series().next();
        if (next == null) {
            return null;
        }
        LocalDate first = Timeliness.firstDay(next.window());
        LocalDate last = Timeliness.lastDay(next.window());
        return first == null || last == null ? null : new Window(first, last);
    }
}
