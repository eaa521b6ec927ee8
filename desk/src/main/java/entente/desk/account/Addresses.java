package entente.desk.account;

import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;

/** Where things have their pages. What they are made of needs no escaping in an address. */
public final class Addresses {
    private Addresses() {}

    public static String of(Relation relation) {
        return "/relations/" + relation;
    }

    public static String of(Relation relation, Session session) {
        return session(relation, session.id());
    }

    /**
     * @param id of a session; it may hold slashes
     */
    public static String session(Relation relation, String id) {
        return of(relation) + "/sessions/" + id;
    }

    public static String of(Relation relation, Tracked tracked) {
        return of(relation, tracked.id());
    }

    /**
     * @param commitment the name of a commitment
     */
    public static String of(Relation relation, FindingId commitment) {
        return of(relation) + "/commitments/" + commitment;
    }

    public static String of(ReportId report) {
        return "/reports/" + report;
    }

    /** A finding on its report's page. */
    public static String of(ReportId report, FindingId finding) {
        return of(report) + "#" + finding;
    }
}
