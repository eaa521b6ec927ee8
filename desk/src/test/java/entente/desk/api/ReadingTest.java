package entente.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.api.Asking.Came;
import entente.desk.right.Right;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs read. */
class ReadingTest {
    private static final String HERE = "/api/v1/relations/LAO-VNM";

    @SuppressWarnings("NullAway.Init")
    private static Programs programs;

    @SuppressWarnings("NullAway.Init")
    private static Asking reader;

    @BeforeAll
    static void start() throws IOException {
        programs = new Programs().filed("vi-viet-lao-20", "lo-laos-cambodia");
        reader = programs.may(Right.READER, null);
    }

    @AfterAll
    static void stop() {
        programs.close();
    }

    @Test
    void relationsComeInFiguresByCode() {
        JsonNode relations = reader.get("/api/v1/relations").json().get("items");
        assertThat(texts(relations, "relation")).contains("KHM-LAO", "LAO-VNM").isSorted();
        assertThat(relations.get(0).get("pastDue").isNumber()).isTrue();
    }

    @Test
    void aRelationComesAsTheExportHasIt() {
        JsonNode account = reader.get(HERE).json();
        assertThat(account.get("relation").asString()).isEqualTo("LAO-VNM");
        assertThat(account.get("mechanisms")).isNotEmpty();
        assertThat(account.get("commitments")).isNotEmpty();
    }

    @Test
    void everySessionOfAListCanBeAskedForByItsId() {
        List<String> ids = all(HERE + "/sessions?limit=5", "id");
        assertThat(ids).isNotEmpty().isSorted().doesNotHaveDuplicates();
        for (String id : ids) {
            assertThat(reader.get(HERE + "/sessions/" + id).json().get("id").asString())
                    .isEqualTo(id);
        }
    }

    @Test
    void commitmentsOfAllRelationsAreThoseOfEach() {
        List<String> here = all(HERE + "/commitments?limit=7", "id");
        List<String> everywhere = all("/api/v1/commitments?limit=7", "id");
        assertThat(here).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(everywhere).containsAll(here).hasSizeGreaterThan(here.size());
        assertThat(all("/api/v1/commitments?relation=LAO-VNM", "id")).isEqualTo(here);
        assertThat(reader.get(HERE + "/commitments/" + here.getFirst()).json().get("id").asString())
                .isEqualTo(here.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commitment",
                "direction",
                "no-evidence",
                "in-time",
                "past-due-no-word",
                "overdue",
                "done-on-time",
                "no-date",
                "pending"
            })
    void aStatusLetsThroughWhatSaysSo(String status) {
        for (JsonNode each : items("/api/v1/commitments?limit=200&status=" + status)) {
            assertThat(
                            List.of(
                                    each.get("standing").asString(),
                                    each.get("completion").asString(),
                                    each.get("timeliness").asString(),
                                    each.get("review").asString()))
                    .contains(status);
        }
    }

    @Test
    void statusesOfOneKindTogetherAreAll() {
        int some = 0;
        for (String status :
                List.of(
                        "in-time",
                        "past-due-no-word",
                        "overdue",
                        "done-on-time",
                        "done-late",
                        "no-date")) {
            some += all("/api/v1/commitments?status=" + status, "id").size();
        }
        assertThat(some).isEqualTo(all("/api/v1/commitments", "id").size());
    }

    @Test
    void anAreaAndDaysNarrowCommitmentsDown() {
        assertThat(items("/api/v1/commitments?area=education-training"))
                .isNotEmpty()
                .allSatisfy(
                        each ->
                                assertThat(each.get("areas").toString())
                                        .contains("\"education-training\""));
        assertThat(items("/api/v1/commitments?from=2018-01-01&to=2018-12-31"))
                .isNotEmpty()
                .allSatisfy(
                        each ->
                                assertThat(each.get("due").get("to").asString())
                                        .isGreaterThanOrEqualTo("2018-01-01"));
    }

    @Test
    void whatIsDueComesTheEarliestFirst() {
        JsonNode due = reader.get("/api/v1/due?on=2018-06-01&days=400").json();
        List<String> days = new ArrayList<>();
        due.get("commitments").forEach(each -> days.add(each.get("when").get("to").asString()));
        assertThat(days).isNotEmpty().isSorted();
    }

    @Test
    void aReportComesWithItsFindingsAndWhatWasDecidedOnEach() {
        String report = all("/api/v1/reports?relation=LAO-VNM", "report").getFirst();
        JsonNode answer = reader.get("/api/v1/reports/" + report).json();
        JsonNode findings = answer.get("findings");
        assertThat(findings.get("report").get("sha256").asString()).isEqualTo(report);
        assertThat(findings.get("commitments")).isNotEmpty();
        assertThat(texts(answer.get("reviews"), "review")).isNotEmpty().containsOnly("pending");
        assertThat(reader.get("/api/v1/reports/" + report.substring(0, 12)).json())
                .isEqualTo(answer);
    }

    @Test
    void wordsAreFoundWithoutTheirMarks() {
        JsonNode found = reader.get("/api/v1/search?q=hoc+bong&kind=commitment").json();
        assertThat(found.get("total").asLong()).isPositive();
        assertThat(found.get("items").get(0).get("title").asString()).contains("học bổng");
        assertThat(found.get("items").get(0).get("found")).isNotEmpty();
    }

    @Test
    void laoIsFoundInsideWords() {
        JsonNode found = reader.get("/api/v1/search?q=%E0%BA%81%E0%BA%B3%E0%BA%9B%E0%BA%B9").json();
        assertThat(found.get("items")).isNotEmpty();
    }

    @Test
    void bodiesComeById() {
        assertThat(all("/api/v1/bodies?limit=20", "id")).contains("vnm-transport").isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/relations",
                "/api/v1/relations/LAO-VNM",
                "/api/v1/relations/LAO-VNM/sessions",
                "/api/v1/relations/LAO-VNM/commitments",
                "/api/v1/commitments",
                "/api/v1/due",
                "/api/v1/reports",
                "/api/v1/search?q=lao"
            })
    void whatOneHasAlreadyIsNotSentAgain(String path) {
        Came first = reader.get(path);
        String tag = first.header("ETag");
        assertThat(tag).startsWith("W/");
        assertThat(first.header("Cache-Control")).contains("private");
        Came again = reader.get(path, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(
                        programs.may(Right.READER, Programs.LAO_KHMER)
                                .get("/api/v1/reports")
                                .header("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void aWriteMakesWhatOneHasTooOld() throws IOException {
        try (Programs own = new Programs().filed("vi-viet-lao-2019")) {
            Asking asking = own.may(Right.OFFICER, null);
            String here = asking.get(HERE).header("ETag");
            String all = asking.get("/api/v1/reports").header("ETag");
            asking.file("cambodia.txt", Programs.sample("lo-laos-cambodia-commission-2019.txt"));
            assertThat(asking.get(HERE, "If-None-Match", here).status()).isEqualTo(304);
            assertThat(asking.get("/api/v1/reports", "If-None-Match", all).status()).isEqualTo(200);
            asking.file("six.txt", Programs.sample("vi-viet-lao-2018-thu-truong-3.txt"));
            assertThat(asking.get(HERE, "If-None-Match", here).status()).isEqualTo(200);
        }
    }

    @Test
    void onlyTheHeadIsSentWhereOnlyTheHeadIsAskedFor() {
        Came head = reader.send("HEAD", HERE, BodyPublishers.noBody());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.response().body()).isEmpty();
        assertThat(head.header("ETag")).isNotEmpty();
    }

    private static JsonNode items(String path) {
        return reader.get(path).json().get("items");
    }

    /** One key of all items, page after page. */
    private static List<String> all(String path, String key) {
        List<String> all = new ArrayList<>();
        String between = path.contains("?") ? "&" : "?";
        JsonNode page = reader.get(path).json();
        while (true) {
            all.addAll(texts(page.get("items"), key));
            if (page.get("next").isNull()) {
                return all;
            }
            page = reader.get(path + between + "cursor=" + page.get("next").asString()).json();
        }
    }

    private static List<String> texts(JsonNode items, String key) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(each -> each.get(key).asString())
                .toList();
    }
}
