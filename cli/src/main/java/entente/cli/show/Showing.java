package entente.cli.show;

import entente.domain.body.Body;
import entente.domain.follow.Tracked;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.register.account.Overview;
import entente.register.entry.Logged;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.function.Function;

/** How what the register holds is put into characters; each ends its last line. */
interface Showing {
    String overviews(List<Overview> overviews);

    String relation(Standpoint standpoint);

    String session(Standpoint standpoint, Session session);

    /**
     * @param texts a report's text; empty where it was erased
     * @param log the entries that concern it, the earliest first
     */
    String commitment(
            Standpoint standpoint,
            Tracked tracked,
            Function<ReportId, String> texts,
            List<Logged> log);

    /**
     * @param relations those in which it carries anything
     */
    String body(Body body, List<Standpoint> relations);
}
