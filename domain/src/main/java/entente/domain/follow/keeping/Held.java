package entente.domain.follow.keeping;

import entente.domain.Meeting;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.series.Session;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report's word that a meeting was held.
 *
 * @param day the day on which the report speaks; null where it is not known
 * @param about whether the report is about the meeting
 */
record Held(
        Session session,
        Filed<Meeting> filed,
        Filing filing,
        @Nullable LocalDate day,
        boolean about) {
    Cited words() {
        return new Cited(filing.id(), filed.finding().evidence().getFirst());
    }

    /** When it took place, as exactly as all reports together tell; at the latest when told. */
    When when() {
        if (!session.when().equals(When.UNSAID)) {
            return session.when();
        }
        return day == null ? When.UNSAID : new When.By(day);
    }

    @Nullable LocalDate last() {
        return Timeliness.lastDay(when());
    }

    /** The country where it was held; null where nothing tells. */
    @Nullable Party country() {
        return session.where() == null ? null : session.where().country();
    }

    @Nullable String city() {
        return session.where() == null ? null : session.where().city();
    }
}
