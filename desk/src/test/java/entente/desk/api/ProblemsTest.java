package entente.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.api.Asking.Came;
import entente.desk.door.Pace;
import entente.desk.right.Right;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs are told when something is wrong. */
class ProblemsTest {
    @SuppressWarnings("NullAway.Init")
    private static Programs programs;

    @SuppressWarnings("NullAway.Init")
    private static Asking officer;

    @BeforeAll
    static void start() throws IOException {
        programs = new Programs().filed("vi-viet-lao-2019");
        officer = programs.may(Right.OFFICER, null);
    }

    @AfterAll
    static void stop() {
        programs.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/nothing, 404, missing",
        "/api, 404, missing",
        "/api/v1/error, 404, missing",
        "/api/v1/relations/LAO, 404, missing",
        "/api/v1/relations/AUS-NZL, 404, no-such-relation",
        "/api/v1/relations/LAO-VNM/sessions/none/1, 404, no-such-session",
        "/api/v1/relations/LAO-VNM/commitments/c-0000000000000, 404, no-such-finding",
        "/api/v1/relations/LAO-VNM/commitments/what, 404, no-such-finding",
        "/api/v1/reports/ffff, 404, no-such-report",
        "/api/v1/commitments?status=lost, 400, parameter",
        "/api/v1/commitments?area=moon, 400, parameter",
        "/api/v1/commitments?state=x, 400, parameter.unknown",
        "/api/v1/commitments?limit=0, 400, mistake",
        "/api/v1/commitments?limit=201, 400, mistake",
        "/api/v1/commitments?limit=ten, 400, mistake",
        "/api/v1/commitments?limit=1&limit=2, 400, parameter.twice",
        "/api/v1/commitments?from=31.12.2018, 400, mistake",
        "/api/v1/commitments?relation=Laos, 400, mistake",
        "/api/v1/commitments?body=nobody, 404, no-such-body",
        "/api/v1/commitments?cursor=@, 400, cursor",
        "/api/v1/commitments?cursor=cmVwb3J0cwow, 400, cursor",
        "/api/v1/reports?cursor=cmVwb3J0cwp4, 400, cursor",
        "/api/v1/search?q=%25E0%25A4&kind=x, 400, parameter"
    })
    void whatIsWrongIsToldAsAProblem(String path, int status, String kind) {
        Came came = officer.get(path);
        assertThat(came.status()).as(path).isEqualTo(status);
        assertThat(came.header("Content-Type")).startsWith("application/problem+json");
        assertThat(came.problem()).isEqualTo(kind);
        assertThat(came.json().get("status").asInt()).isEqualTo(status);
        assertThat(came.json().get("title").asString()).isNotBlank();
        assertThat(came.json().get("detail").asString()).contains("Maybe");
        assertThat(came.json().get("instance").asString()).isEqualTo(path.replaceAll("\\?.*", ""));
    }

    @Test
    void aMethodThatIsNotThereIsToldWithThoseThatAre() {
        for (String method : new String[] {"DELETE", "PUT", "PATCH"}) {
            Came came = officer.send(method, "/api/v1/reports", BodyPublishers.noBody());
            assertThat(came.status()).isEqualTo(405);
            assertThat(came.header("Allow")).isEqualTo("GET, HEAD, POST");
            assertThat(came.problem()).isEqualTo("method");
        }
    }

    @Test
    void onlyJsonIsAnswered() {
        assertThat(officer.get("/api/v1/reports", "Accept", "text/html").status()).isEqualTo(406);
        assertThat(officer.get("/api/v1/reports", "Accept", "application/xml, */*;q=0.1").status())
                .isEqualTo(200);
    }

    @Test
    void onlyTheTypesThatAreReadAreTaken() {
        for (String type :
                new String[] {"text/plain", "application/x-www-form-urlencoded", "???"}) {
            Came came =
                    officer.send(
                            "POST",
                            "/api/v1/decisions",
                            BodyPublishers.ofString("{}"),
                            "Content-Type",
                            type);
            assertThat(came.status()).as(type).isEqualTo(415);
            assertThat(came.problem()).isEqualTo("type");
        }
        assertThat(
                        officer.send(
                                        "POST",
                                        "/api/v1/reports?file=a.txt",
                                        BodyPublishers.ofString("file=a"),
                                        "Content-Type",
                                        "application/x-www-form-urlencoded")
                                .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"decisions\":",
                "{\"decisions\":[]}}",
                "{\"decisions\":[{}]} x",
                "{\"a\":99999999999999999999999}"
            })
    void whatIsNoJsonIsRefused(String body) {
        Came came = officer.json("/api/v1/decisions", body);
        assertThat(came.status()).isEqualTo(400);
        assertThat(came.problem()).isEqualTo("json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"decisions\":[]}",
                "{\"decisions\":{}}",
                "{\"decisions\":[1]}",
                "{\"decisions\":[null]}",
                "{\"decisions\":[{\"do\":\"accept\"}],\"more\":1}"
            })
    void jsonOfAnotherShapeIsRefused(String body) {
        Came came = officer.json("/api/v1/decisions", body);
        assertThat(came.status()).isEqualTo(422);
        assertThat(came.problem()).isEqualTo("decisions");
    }

    @Test
    void deepJsonIsRefusedAndNotClimbedInto() {
        String deep = "{\"decisions\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(officer.json("/api/v1/decisions", deep).status()).isEqualTo(400);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() {
        String large = "{\"decisions\":[\"" + "x".repeat(4 << 20) + "\"]}";
        Came came = officer.json("/api/v1/decisions", large);
        assertThat(came.status()).isEqualTo(413);
        assertThat(came.problem()).isEqualTo("large");
    }

    @Test
    void whatIsLargerThanItSaidIsRefusedToo() {
        byte[] much = new byte[(4 << 20) + 10];
        Came came =
                officer.send(
                        "POST",
                        "/api/v1/decisions",
                        BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(much)),
                        "Content-Type",
                        "application/json");
        assertThat(came.status()).isEqualTo(413);
    }

    @Test
    void aFileThatIsNoReportIsRefusedWithTheReason() {
        Came came = officer.file("a.bin", new byte[] {0, 1, 2, 3, (byte) 255});
        assertThat(came.status()).isEqualTo(422);
        assertThat(came.problem()).isEqualTo("refused");
        assertThat(officer.file("a.txt", new byte[0]).json().get("detail").asString())
                .contains("empty");
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() throws IOException {
        Pace.Rate twice = new Pace.Rate(2, 0.01);
        Pace.Rate ever = new Pace.Rate(1 << 20, 1);
        try (Programs own = new Programs(new Pace(twice, ever, ever))) {
            Asking hasty = own.may(Right.READER, null);
            assertThat(hasty.get("/api/v1/relations").status()).isEqualTo(200);
            assertThat(hasty.get("/api/v1/relations").status()).isEqualTo(200);
            Came came = hasty.get("/api/v1/relations");
            assertThat(came.status()).isEqualTo(429);
            assertThat(came.problem()).isEqualTo("often");
            assertThat(came.header("Content-Type")).startsWith("application/problem+json");
            assertThat(Integer.parseInt(came.header("Retry-After"))).isPositive();
            assertThat(came.json().get("instance").asString()).isEqualTo("/api/v1/relations");
        }
    }

    @Test
    void theDetailIsInTheLanguageThatIsAskedFor() {
        Came came = officer.get("/api/v1/nothing", "Accept-Language", "vi");
        assertThat(came.json().get("detail").asString()).startsWith("Không có gì");
        assertThat(
                        officer.get("/api/v1/nothing", "Accept-Language", "lo")
                                .json()
                                .get("detail")
                                .asString())
                .startsWith("ບໍ່ມີຫຍັງ");
    }
}
