package entente.domain.follow.keeping;

import entente.domain.Meeting;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.domain.follow.said.Said;
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
        return Cited.of(filing.id(), filed.finding());
    }

    /** When it took place, as exactly as all reports together tell; unsaid where none does. */
    When when() {
        return session.when().equals(When.UNSAID) ? filed.finding().when().when() : session.when();
    }

    /** Its last day, as far as is known: it had been held by the day of the report. */
    @Nullable LocalDate last() {
        LocalDate last = Timeliness.lastDay(when());
        return last == null ? day : last;
    }

    /**
     * The same, and where no report tells a day: after the promise, and by the day of the report.
     */
    When since(Said promise) {
        if (!when().equals(When.UNSAID) || day == null) {
            return when();
        }
        return Telling.since(promise, day);
    }

    /** Whether a saying came before it, by what this report and all together tell of its day. */
    boolean after(Said promise) {
        return promise.before(last()) && promise.before(filed.finding().when().when());
    }

    /** The country where it was held; null where nothing tells. */
    @Nullable Party country() {
        return session.where() == null ? null : session.where().country();
    }

    @Nullable String city() {
        return session.where() == null ? null : session.where().city();
    }
}
