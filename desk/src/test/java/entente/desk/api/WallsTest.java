package entente.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.api.Asking.Came;
import entente.desk.door.User;
import entente.desk.right.Grant;
import entente.desk.right.Need;
import entente.desk.right.Right;
import entente.desk.right.Route;
import entente.desk.right.Routes;
import entente.desk.token.Tokens;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What a token does not open. */
class WallsTest {
    @SuppressWarnings("NullAway.Init")
    private static Programs programs;

    @BeforeAll
    static void start() throws IOException {
        programs = new Programs().filed("vi-viet-lao-2019", "lo-laos-cambodia");
    }

    @AfterAll
    static void stop() {
        programs.close();
    }

    static List<Route> routes() {
        return Routes.ALL.stream()
                .filter(route -> route.pattern().startsWith("/api/"))
                .filter(route -> !(route.need() instanceof Need.Nothing))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nothingIsOpenToWhoHasNoToken(Route route) {
        for (Asking stranger :
                List.of(programs.with(""), programs.with("entente_" + "x".repeat(43)))) {
            Came came = stranger.send(route.method(), path(route), BodyPublishers.noBody());
            assertThat(came.status()).isEqualTo(401);
            assertThat(came.problem()).isEqualTo("unauthorized");
            assertThat(came.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(came.header("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aCookieOpensNothing(Route route) {
        String cookie = LoginCookie.of(programs.desk().address());
        Came came =
                programs.with("")
                        .send(
                                route.method(),
                                path(route),
                                BodyPublishers.noBody(),
                                "Cookie",
                                cookie);
        assertThat(came.status()).isEqualTo(401);
    }

    @Test
    void theDescriptionIsOpen() {
        assertThat(programs.with("").get("/api/v1/openapi.json").json().get("openapi").asString())
                .isEqualTo("3.1.0");
    }

    static Stream<String> tellingOfLaosAndCambodia() {
        return Stream.of(
                "/api/v1/relations/KHM-LAO",
                "/api/v1/relations/KHM-LAO/sessions",
                "/api/v1/relations/KHM-LAO/sessions/m-0a1b2c3d4e5f6",
                "/api/v1/relations/KHM-LAO/commitments",
                "/api/v1/relations/KHM-LAO/commitments/c-0a1b2c3d4e5f6");
    }

    @ParameterizedTest
    @MethodSource("tellingOfLaosAndCambodia")
    void aTokenForOneRelationIsTurnedBackFromAnother(String path) {
        Came came = programs.may(Right.READER, Programs.VIET_LAO).get(path);
        assertThat(came.status()).isEqualTo(404);
        assertThat(came.problem()).isEqualTo("missing");
    }

    @Test
    void listsTellATokenOfItsRelationOnly() {
        Asking here = programs.may(Right.OFFICER, Programs.VIET_LAO);
        for (String list :
                List.of(
                        "/api/v1/relations",
                        "/api/v1/commitments?limit=200",
                        "/api/v1/commitments?relation=LAO-VNM",
                        "/api/v1/due?on=2019-01-01",
                        "/api/v1/reports",
                        "/api/v1/search?limit=1000",
                        "/api/v1/search?q=lao&limit=1000")) {
            Came came = here.get(list);
            assertThat(came.status()).as(list).isEqualTo(200);
            assertThat(came.response().body()).as(list).doesNotContain("KHM");
        }
        assertThat(here.get("/api/v1/commitments?relation=KHM-LAO").status()).isEqualTo(404);
        assertThat(here.get("/api/v1/due?relation=KHM-LAO").json().get("commitments")).isEmpty();
        assertThat(here.get("/api/v1/search?relation=KHM-LAO").json().get("items")).isEmpty();
    }

    @Test
    void aReportOfAnotherRelationIsAsIfItWereNotThere() {
        JsonNode all = programs.may(Right.READER, Programs.LAO_KHMER).get("/api/v1/reports").json();
        String report = all.get("items").get(0).get("report").asString();
        Came came = programs.may(Right.OFFICER, Programs.VIET_LAO).get("/api/v1/reports/" + report);
        assertThat(came.status()).isEqualTo(404);
        assertThat(came.problem()).isEqualTo("no-such-report");
    }

    @Test
    void aReaderWritesNothing() {
        Asking reader = programs.may(Right.READER, null);
        assertThat(reader.decide("{\"do\":\"accept\",\"report\":\"00\"}").status()).isEqualTo(403);
        assertThat(reader.file("a.txt", new byte[] {1}).status()).isEqualTo(403);
        assertThat(reader.send("POST", "/api/v1/log/0/undo", BodyPublishers.noBody()).status())
                .isEqualTo(403);
    }

    @Test
    void aTokenMayNoMoreThanItsAccount() {
        User reader = programs.account("reader", new Grant(Right.READER, Programs.VIET_LAO, null));
        Asking asking = programs.in(reader, Right.READER, null);
        assertThat(asking.get("/api/v1/relations/KHM-LAO").status()).isEqualTo(404);
        assertThat(asking.get("/api/v1/relations/LAO-VNM").status()).isEqualTo(200);
        assertThat(programs.in(reader, Right.OFFICER, null).get("/api/v1/relations").status())
                .isEqualTo(403);
        programs.users().grant(reader.id(), List.of());
        assertThat(asking.get("/api/v1/relations/LAO-VNM").status()).isEqualTo(404);
        programs.users().close(reader.id(), true);
        assertThat(asking.get("/api/v1/relations/LAO-VNM").status()).isEqualTo(401);
    }

    @Test
    void aTokenThatHasEndedOpensNothing() {
        Instant past = Instant.now().minus(Duration.ofSeconds(2));
        String old = programs.secret(programs.officer(), Right.READER, null, past);
        assertThat(programs.with(old).get("/api/v1/relations").status()).isEqualTo(401);

        Instant soon = Instant.now().plus(Duration.ofDays(1));
        String secret = programs.secret(programs.officer(), Right.READER, null, soon);
        assertThat(programs.with(secret).get("/api/v1/relations").status()).isEqualTo(200);
        Tokens tokens = programs.desk().part(Tokens.class);
        long newest = tokens.of(programs.officer().id()).getFirst().id();
        assertThat(tokens.end(programs.officer().id() + 1, newest)).isFalse();
        assertThat(tokens.end(programs.officer().id(), newest)).isTrue();
        assertThat(programs.with(secret).get("/api/v1/relations").status()).isEqualTo(401);
    }

    private static String path(Route route) {
        return route.pattern()
                .replace("{relation}", "LAO-VNM")
                .replaceAll("\\{position}", "0")
                .replaceAll("\\{\\*?\\w+}", "x");
    }
}
