package entente.words.series;

import entente.domain.Chair;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.When;
import entente.domain.relation.Cited;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session of a series to be prepared, whether reports tell of it or only the cadence does.
 *
 * @param session null where no report tells of it
 * @param ordinal as declared; null where nobody declared it
 * @param when the window where no day is set; unsaid where nothing tells
 * @param host whose turn it is; null where nothing tells
 * @param next what the series says of it; null where it is another session
 * @param words that promised it, or tell of it
 */
public record Upcoming(
        Series series,
        @Nullable Session session,
        @Nullable Integer ordinal,
        When when,
        @Nullable Place where,
        @Nullable Party host,
        List<Chair> chairs,
        @Nullable NextSession next,
        List<Cited> words) {
    public Upcoming {
        chairs = List.copyOf(chairs);
        words = List.copyOf(words);
    }

    /** Stable in its relation: the session's, "political-consultation/minister/next" where none. */
    public String id() {
        return session == null ? series.mechanism() + "/next" : session.id();
    }

    static Upcoming of(Series series, Session session, @Nullable NextSession next) {
        boolean undated = session.when() instanceof When.Unsaid;
        return new Upcoming(
                series,
                session,
                session.ordinal(),
                undated && next != null ? next.window() : session.when(),
                session.where(),
                session.host() != null || next == null ? session.host() : next.host(),
                session.chairs(),
                next,
                session.evidence());
    }

    static Upcoming of(Series series, @Nullable NextSession next) {
        return new Upcoming(
                series,
                null,
                next == null ? null : next.ordinal(),
                next == null ? When.UNSAID : next.window(),
                null,
                next == null ? null : next.host(),
                List.of(),
                next,
                next == null ? List.of() : next.words());
    }
}
