package entente.dossier.picture;

import entente.domain.series.Session;
import java.time.LocalDate;

/**
 * A session in its place.
 *
 * @param first of the days between which it lies; where no date is known, between its neighbours'
 * @param last never before the first
 */
public record Mark(Session session, LocalDate first, LocalDate last) {
    /** Where it is drawn. */
    LocalDate middle() {
        return first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
    }

    /** Whether it may be on any of several days. */
    boolean wide() {
        return first.isBefore(last);
    }
}
