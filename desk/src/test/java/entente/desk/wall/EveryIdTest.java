package entente.desk.wall;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.RunningDesk;
import entente.desk.right.Grant;
import entente.desk.right.Need;
import entente.desk.right.Right;
import entente.desk.right.Route;
import entente.domain.Commitment;
import entente.domain.decision.Decision;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Register;
import entente.register.account.FiledReport;
import entente.register.account.Scope;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids of a relation that somebody may not see are to them like ids that nobody has. */
class EveryIdTest {
    private static final Relation OWN = Relation.parse("LAO-THA");
    private static final Relation OTHER = RunningDesk.VIET_LAO;

    private static RunningDesk desk;
    private static Browsing officer;
    private static Browsing seeing;
    private static Map<String, String> others;
    private static String words;

    @BeforeAll
    static void start() {
        desk =
                RunningDesk.start()
                        .filed("en-laos-thailand-gbc-2024")
                        .filed("en-viet-lao-2017-ministers-4");
        Register register = desk.desk().register();
        ReportId report =
                register.reports().stream()
                        .filter(each -> register.report(each).relations().contains(OTHER))
                        .findFirst()
                        .orElseThrow();
        FiledReport filed = register.seen(Scope.ALL).report(report);
        var promise =
                filed.filing().findings().stream()
                        .filter(each -> each.finding() instanceof Commitment)
                        .findFirst()
                        .orElseThrow();
        FindingId finding = promise.id();
        long position =
                register.decide(List.of(new Decision.Accept(report, List.of(finding)))).getFirst();
        words = String.valueOf(filed.filing().report().title());
        others =
                Map.of(
                        "report", report.sha256(),
                        "document", report.sha256(),
                        "finding", finding.value(),
                        "commitment", finding.value(),
                        "position", String.valueOf(position));
        officer =
                desk.as(
                        "own-officer",
                        new Grant(Right.HEAD, OWN, null),
                        new Grant(Right.BODY, OWN, "lao-transport"));
        seeing = desk.as("both", new Grant(Right.READER, null, null));
        officer.get("/settings");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    static Stream<Route> naming() {
        return Asking.pages().stream()
                .filter(route -> !(route.need() instanceof Need.Nothing))
                .filter(
                        route ->
                                others().stream()
                                        .anyMatch(
                                                name ->
                                                        route.pattern()
                                                                .contains("{" + name + "}")));
    }

    private static List<String> others() {
        return List.of("report", "document", "finding", "commitment", "position");
    }

    @ParameterizedTest
    @MethodSource("naming")
    void anIdOfAnotherRelationIsLikeOneThatNobodyHas(Route route) {
        HttpResponse<String> theirs = asked(route, others);
        assertThat(theirs.statusCode()).as(theirs.body()).isEqualTo(404);
        assertThat(theirs.body()).doesNotContain(words);
        assertThat(asked(route, Map.of()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoMaySeeItDoes(String pattern) {
        assertThat(seeing.get(pattern.formatted(others.get("report"))).statusCode()).isEqualTo(200);
    }

    static List<String> pages() {
        return List.of("/reports/%s", "/reports/%s/original");
    }

    private static HttpResponse<String> asked(Route route, Map<String, String> ids) {
        String path = route.pattern();
        for (Map.Entry<String, String> each : ids.entrySet()) {
            path = path.replace("{" + each.getKey() + "}", each.getValue());
        }
        path = Asking.path(new Route(route.method(), path, route.need()), OWN);
        return route.method().equals("GET") ? officer.get(path) : officer.post(path, FIELDS);
    }

    /** What the forms of all these routes want, so that the id alone is in question. */
    private static final String[] FIELDS = {
        "reason", "no", "keeper", "m-000000", "completion", "started", "evidence", "seen",
        "on", "2026-01-01", "bodies", "lao-transport", "kind", "commitment", "with",
                "c-0000000000000",
        "quote", "words", "at", "0", "expected", "", "body", "lao-transport"
    };
}
