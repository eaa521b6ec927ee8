package entente.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.api.Asking.Came;
import entente.desk.right.Right;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What programs file and decide. */
class WritingTest {
    private static final String KHMER = "lo-laos-cambodia-commission-2019.txt";

    @SuppressWarnings("NullAway.Init")
    private static Programs programs;

    @SuppressWarnings("NullAway.Init")
    private static Asking officer;

    @BeforeAll
    static void start() throws IOException {
        programs = new Programs().filed("vi-viet-lao-20", "lo-laos-cambodia");
        officer = programs.may(Right.OFFICER, null);
    }

    @AfterAll
    static void stop() {
        programs.close();
    }

    @Test
    void aReportIsFiledOnce() throws IOException {
        try (Programs own = new Programs()) {
            Asking asking = own.may(Right.OFFICER, Programs.VIET_LAO);
            byte[] bytes = Programs.sample("vi-viet-lao-2018-thu-truong-3.txt");
            Came came = asking.file("../dir/three.txt", bytes);
            assertThat(came.status()).isEqualTo(201);
            JsonNode filed = came.json().get("reports").get(0);
            assertThat(filed.get("outcome").asString()).isEqualTo("new");
            assertThat(filed.get("file").asString()).isEqualTo("three.txt");
            assertThat(filed.get("relations").toString()).isEqualTo("[\"LAO-VNM\"]");
            assertThat(
                            asking.file("three.txt", bytes)
                                    .json()
                                    .get("reports")
                                    .get(0)
                                    .get("outcome")
                                    .asString())
                    .isEqualTo("known");
            JsonNode other = asking.file("khmer.txt", Programs.sample(KHMER)).json();
            assertThat(other.get("reports").get(0).get("relations")).isEmpty();
        }
    }

    @Test
    void aFindingIsAcceptedCorrectedRejectedAndTakenBack() {
        JsonNode report = report("vi-viet-lao-2018-thu-truong-3.txt");
        String address = report.get("report").asString();
        String first = commitment(report, 0);
        String second = commitment(report, 1);
        Came came =
                officer.decide(
                        "{\"do\":\"accept\",\"finding\":\"%s\"}".formatted(first)
                                + ",{\"do\":\"correct\",\"finding\":\"%s\",\"set\":{\"due\":\"2019-06\"}}"
                                        .formatted(second));
        assertThat(came.status()).isEqualTo(201);
        assertThat(came.json().get("entries")).hasSize(2);
        assertThat(review(address, first)).isEqualTo("accepted");
        assertThat(review(address, second)).isEqualTo("corrected");
        long entry = came.json().get("entries").get(1).get("entry").asLong();

        Came undone = undo(officer, entry);
        assertThat(undone.status()).isEqualTo(201);
        assertThat(undone.json().get("undone").asLong()).isEqualTo(entry);
        assertThat(review(address, second)).isEqualTo("pending");
        assertThat(undo(officer, entry).status()).isEqualTo(409);
        assertThat(undo(officer, 999_999).status()).isEqualTo(404);

        assertThat(
                        officer.decide(
                                        "{\"do\":\"reject\",\"finding\":\"%s\",\"reason\":\"twice\"}"
                                                .formatted(second))
                                .status())
                .isEqualTo(201);
        JsonNode rejected = officer.get("/api/v1/reports/" + address).json().get("rejected");
        assertThat(rejected.get(0).get("finding").asString()).isEqualTo(second);
    }

    @Test
    void aCommitmentIsAssignedAndItsProgressTold() {
        String commitment =
                officer.get("/api/v1/relations/LAO-VNM/commitments?status=commitment&limit=1")
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString();
        Came came =
                officer.decide(
                        "{\"do\":\"assign\",\"finding\":\"%s\",\"bodies\":[\"vnm-transport\"],\"lead\":\"vnm-transport\"}"
                                        .formatted(commitment)
                                + ",{\"do\":\"progress\",\"finding\":\"%s\",\"completion\":\"limited\",\"words\":\"begun\",\"body\":\"vnm-transport\"}"
                                        .formatted(commitment));
        assertThat(came.status()).as(came.response().body()).isEqualTo(201);
        JsonNode now = officer.get("/api/v1/relations/LAO-VNM/commitments/" + commitment).json();
        assertThat(now.get("bodies").get(0).get("body").asString()).isEqualTo("vnm-transport");
        assertThat(now.get("told").get(0).get("words").asString()).isEqualTo("begun");
        assertThat(
                        officer.get("/api/v1/commitments?body=vnm-transport")
                                .json()
                                .get("items")
                                .get(0)
                                .get("id")
                                .asString())
                .isEqualTo(commitment);
        assertThat(
                        officer.decide(
                                        "{\"do\":\"progress\",\"finding\":\"%s\",\"completion\":\"complete\"}"
                                                .formatted(commitment))
                                .problem())
                .isEqualTo("needs-evidence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"do":"dance"} | mistake
                    {"do":"accept"} | mistake
                    {"do":"accept","finding":"c-zz"} | no-such-finding
                    {"do":"accept","finding":"c1"} | mistake
                    {"do":"accept","report":"zz"} | no-such-report
                    {"do":"reject","finding":"c-0","color":"red"} | mistake
                    {"do":["accept"]} | mistake
                    """)
    void aWrongDecisionIsToldWithItsPlaceAndNoneIsWritten(String wrong, String kind) {
        int before = programs.desk().register().log(1000).size();
        String good =
                "{\"do\":\"accept\",\"report\":\"%s\"}"
                        .formatted(
                                report("vi-viet-lao-2019-bo-truong-6.txt")
                                        .get("report")
                                        .asString());
        Came came = officer.decide(good + "," + wrong);
        assertThat(came.status()).isIn(404, 422);
        assertThat(came.problem()).isEqualTo(kind);
        assertThat(came.json().get("index").asInt()).isEqualTo(1);
        assertThat(programs.desk().register().log(1000)).hasSize(before);
    }

    @Test
    void anOfficerOfOneRelationDecidesOnNothingOfAnother() {
        JsonNode khmer = report(KHMER);
        String finding = commitment(khmer, 0);
        Asking other = programs.may(Right.OFFICER, Programs.VIET_LAO);
        for (String decision :
                List.of(
                        "{\"do\":\"accept\",\"finding\":\"%s\"}".formatted(finding),
                        "{\"do\":\"accept\",\"report\":\"%s\"}"
                                .formatted(khmer.get("report").asString()),
                        "{\"do\":\"reject\",\"finding\":\"%s\",\"reason\":\"x\"}"
                                .formatted(finding),
                        "{\"do\":\"assign\",\"finding\":\"%s\",\"bodies\":[\"lao-transport\"]}"
                                .formatted(finding))) {
            assertThat(other.decide(decision).status()).as(decision).isEqualTo(404);
        }
        long entry =
                officer.decide("{\"do\":\"accept\",\"finding\":\"%s\"}".formatted(finding))
                        .json()
                        .get("entries")
                        .get(0)
                        .get("entry")
                        .asLong();
        assertThat(undo(other, entry).status()).isEqualTo(404);
        assertThat(undo(programs.may(Right.OFFICER, Programs.LAO_KHMER), entry).status())
                .isEqualTo(201);
    }

    @Test
    void anOfficerOfOneRelationMakesNoFindingTellOfAnother() {
        JsonNode report = report("vi-viet-lao-2022-thu-truong-7.txt");
        Asking other = programs.may(Right.OFFICER, Programs.VIET_LAO);
        Came came =
                other.decide(
                        "{\"do\":\"correct\",\"finding\":\"%s\",\"set\":{\"by\":[\"KHM\",\"LAO\"]}}"
                                .formatted(commitment(report, 0)));
        assertThat(came.status()).isEqualTo(404);
        assertThat(came.problem()).isEqualTo("no-such-relation");
    }

    private static Came undo(Asking asking, long entry) {
        return asking.send("POST", "/api/v1/log/" + entry + "/undo", BodyPublishers.noBody());
    }

    private static JsonNode report(String file) {
        for (JsonNode each : officer.get("/api/v1/reports?limit=200").json().get("items")) {
            if (each.get("file").asString().equals(file)) {
                return officer.get("/api/v1/reports/" + each.get("report").asString()).json();
            }
        }
        throw new IllegalStateException(file);
    }

    private static String commitment(JsonNode report, int at) {
        int seen = 0;
        for (JsonNode each : report.get("reviews")) {
            if (each.get("finding").asString().startsWith("c-") && seen++ == at) {
                return each.get("finding").asString();
            }
        }
        throw new IllegalStateException(report.get("file").asString());
    }

    private static String review(String report, String finding) {
        for (JsonNode each : officer.get("/api/v1/reports/" + report).json().get("reviews")) {
            if (each.get("finding").asString().equals(finding)) {
                return each.get("review").asString();
            }
        }
        return "none";
    }
}
