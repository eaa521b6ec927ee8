package entente.desk.wall;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.RunningDesk;
import entente.desk.right.Grant;
import entente.desk.right.Need;
import entente.desk.right.Right;
import entente.desk.right.Route;
import entente.desk.right.Standing;
import entente.domain.relation.Relation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route against every right, without the token, and with everything that is sent back. */
class WallsTest {
    private static final Relation OWN = RunningDesk.VIET_LAO;
    private static final Relation OTHER = Relation.parse("KHM-VNM");

    /** What ends the login itself, so it can't be asked among others. */
    private static final String LOGOUT = "/logout";

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
        desk.account("keeper", Grant.everywhere(Right.ADMINISTRATOR));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    static Stream<Route> writes() {
        return Asking.pages().stream().filter(route -> route.method().equals("POST"));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aFormWithoutTheTokenIsRefused(Route route) {
        Browsing somebody = everything();
        assertThat(somebody.postBare(Asking.path(route, OWN)).statusCode()).isEqualTo(403);
        assertThat(desk.browser().postBare(Asking.path(route, OWN)).statusCode()).isEqualTo(403);
    }

    private static Browsing everything;

    private static Browsing everything() {
        if (everything == null) {
            everything =
                    desk.as(
                            "everything",
                            Grant.everywhere(Right.HEAD),
                            Grant.everywhere(Right.ADMINISTRATOR),
                            new Grant(Right.BODY, null, "vnm-transport"));
        }
        return everything;
    }

    private static Grant alone(Right right) {
        return switch (right) {
            case BODY -> new Grant(right, OWN, "vnm-transport");
            case ADMINISTRATOR -> Grant.everywhere(right);
            case READER, OFFICER, HEAD -> new Grant(right, OWN, null);
        };
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void aRightAloneOpensWhatTheTableSaysAndNothingElse(Right right) {
        Grant grant = alone(right);
        Standing standing = new Standing(List.of(grant));
        Browsing browser = desk.as("alone-" + right.word(), grant);
        SoftAssertions all = new SoftAssertions();
        for (Route route : Asking.pages()) {
            if (!route.pattern().equals(LOGOUT) && !(route.need() instanceof Need.Nothing)) {
                browser.get("/settings");
                int status = Asking.ask(browser, route, OWN).statusCode();
                boolean lets = lets(route.need(), standing);
                all.assertThat(status == 403)
                        .as("%s for %s is answered %d", route, right, status)
                        .isEqualTo(!lets && !unknown(route.need(), standing));
                if (!lets && unknown(route.need(), standing)) {
                    all.assertThat(status).as("%s for %s", route, right).isEqualTo(404);
                }
            }
        }
        all.assertAll();
    }

    private static boolean lets(Need need, Standing standing) {
        return switch (need) {
            case Need.Nothing _, Need.Login _ -> true;
            case Need.Somewhere(var right) -> standing.may(right);
            case Need.AnyOf(var one, var other) -> standing.may(one) || standing.may(other);
            case Need.Here(var right) -> standing.may(right, OWN);
        };
    }

    /** A relation that somebody may not read is not there for them. */
    private static boolean unknown(Need need, Standing standing) {
        return need instanceof Need.Here && !standing.may(Right.READER, OWN);
    }

    @Test
    void anotherRelationIsNotThere() {
        Browsing browser = desk.as("own-only", new Grant(Right.HEAD, OWN, null));
        SoftAssertions all = new SoftAssertions();
        for (Route route : Asking.pages()) {
            if (route.need() instanceof Need.Here) {
                browser.get("/settings");
                all.assertThat(Asking.ask(browser, route, OTHER).statusCode())
                        .as(route.toString())
                        .isEqualTo(404);
            }
        }
        all.assertAll();
    }

    @Test
    void whoHasNotComeInIsSentToTheDoorFromEverywhereElse() {
        SoftAssertions all = new SoftAssertions();
        for (Route route : Asking.pages()) {
            if (route.method().equals("GET") && !(route.need() instanceof Need.Nothing)) {
                HttpResponse<String> answer = desk.browser().get(Asking.path(route, OWN));
                all.assertThat(answer.headers().firstValue("Location"))
                        .as(route.toString())
                        .hasValue("/login");
            }
        }
        all.assertAll();
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        Browsing somebody = everything();
        Stream<HttpResponse<String>> answers =
                Stream.of(
                        somebody.get("/"),
                        somebody.get("/settings"),
                        somebody.get("/no/such/page"),
                        somebody.postBare("/settings/password"),
                        somebody.get("/assets/desk.css"),
                        somebody.get("/assets/no.css"),
                        somebody.get("/settings//audit"),
                        somebody.get("/settings/audit;x=y"),
                        desk.browser().get("/"),
                        desk.browser().get("/health"),
                        desk.browser().get("/login"));
        SoftAssertions all = new SoftAssertions();
        answers.forEach(
                answer -> {
                    String at = answer.uri() + " " + answer.statusCode();
                    all.assertThat(answer.headers().firstValue("Content-Security-Policy"))
                            .as(at)
                            .hasValueSatisfying(
                                    policy ->
                                            assertThat(policy)
                                                    .contains(
                                                            "default-src 'none'",
                                                            "frame-ancestors 'none'",
                                                            "form-action 'self'")
                                                    .doesNotContain("unsafe"));
                    all.assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                            .as(at)
                            .hasValue("nosniff");
                    all.assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                            .as(at)
                            .isEmpty();
                    all.assertThat(answer.headers().firstValue("Server")).as(at).isEmpty();
                });
        all.assertAll();
    }

    @Test
    void whatIsNoPageIsNoWayAround() {
        Browsing reader = desk.as("around", new Grant(Right.READER, OWN, null));
        reader.get("/settings");
        for (String path :
                List.of(
                        "/settings/audit/",
                        "/Settings/audit",
                        "/settings/./audit",
                        "/settings;/audit",
                        "/settings//audit",
                        "/settings/%61udit",
                        "/settings/audit%00",
                        "/settings/audit.json",
                        "/error",
                        "/actuator",
                        "/actuator/prometheus",
                        "/login/../settings/audit")) {
            assertThat(reader.get(path).statusCode()).as(path).isIn(400, 403, 404);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anotherMethodIsRefused(String method) {
        Browsing somebody = everything();
        somebody.get("/settings");
        assertThat(somebody.method(method, "/settings/accounts").statusCode())
                .isIn(400, 403, 404, 405);
        assertThat(somebody.method(method, "/settings/care/backup").statusCode())
                .isIn(400, 403, 404, 405);
    }

    static Set<String> methods() {
        return Set.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND");
    }

    @Test
    void headIsWhatGetIs() {
        Browsing reader = desk.as("head", new Grant(Right.READER, OWN, null));
        assertThat(reader.method("HEAD", "/settings").statusCode()).isEqualTo(200);
        assertThat(reader.method("HEAD", "/settings/audit").statusCode()).isEqualTo(403);
    }
}
