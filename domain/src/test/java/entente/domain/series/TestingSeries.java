package entente.domain.series;

import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Sessions and series of reports, without anything that officers set. */
final class TestingSeries {
    private TestingSeries() {}

    static List<Session> sessions(String relation, TestingReport... reports) {
        return joined(relation, reports).sessions();
    }

    static Sessions.Joined joined(String relation, TestingReport... reports) {
        return Sessions.of(Relation.parse(relation), filings(reports), Sessions.Joins.NONE);
    }

    static List<Filing> filings(TestingReport... reports) {
        return Stream.of(reports).map(TestingReport::filing).toList();
    }

    /** The one session with that id. */
    static Session session(String id, List<Session> sessions) {
        return sessions.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The session that is due next, where there is one. */
    static NextSession next(Series series) {
        return Objects.requireNonNull(series.next(), "no session is due");
    }

    static Series series(String relation, String mechanism, List<Session> sessions) {
        return series(relation, mechanism, sessions, Map.of(), Map.of());
    }

    static Series series(
            String relation,
            String mechanism,
            List<Session> sessions,
            Map<MechanismId, Cadence> cadences,
            Map<MechanismId, HostRule> hostRules) {
        return SeriesRules.of(Relation.parse(relation), sessions, cadences, hostRules, Map.of())
                .stream()
                .filter(each -> each.mechanism().equals(MechanismId.parse(mechanism)))
                .findFirst()
                .orElseThrow();
    }
}
