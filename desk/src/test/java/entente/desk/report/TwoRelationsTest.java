package entente.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Mode;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.filing.Carried;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that tells of two relations, and an officer of each. */
class TwoRelationsTest {
    private static final String REPORT =
            """
            Vietnam, Laos and Thailand: consultations in Vientiane

            (VNS) Vientiane, 5 March 2024 - Vietnamese Deputy Minister of Foreign Affairs Tran Van Mau and Lao Deputy Minister of Foreign Affairs Khamla Vongsa co-chaired the 9th political consultation between the two foreign ministries in Vientiane on March 4, 2024.

            Vietnam and Laos agreed to open a consulate in Pakse by the end of 2025.

            Thai Deputy Minister of Foreign Affairs Somchai Prasert and Lao Deputy Minister of Foreign Affairs Khamla Vongsa co-chaired the 3rd political consultation between Laos and Thailand in Vientiane on March 5, 2024. Laos and Thailand agreed to build a bridge over the Mekong by the end of 2027.
            """;

    @TempDir static Path directory;
    private static Office office;
    private String report = "";

    @BeforeAll
    static void start() {
        office = new Office(directory);
    }

    @BeforeEach
    void open() {
        report = office.filed("neighbours.txt", REPORT, TwoRelationsTest::promises);
        assertThat(office.register().relations()).contains(Office.VIET_LAO, Office.THAI_LAO);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** A promise to each neighbour, and nothing else. */
    private static Findings promises(Findings found) {
        List<Finding> promises =
                List.of(
                        promise("c1", Office.VIET_LAO, "open a consulate in Pakse"),
                        promise("c2", Office.THAI_LAO, "build a bridge over the Mekong"));
        return Carried.findings(found.report().sha256(), found.report(), promises);
    }

    private static Finding promise(String id, Relation relation, String quote) {
        int start = REPORT.indexOf(quote);
        return new Commitment(
                id,
                Mode.AGREE,
                List.of(relation.first(), relation.second()),
                List.of(),
                List.of(),
                Dated.UNSAID,
                null,
                null,
                List.of(new Evidence(start, start + quote.length(), quote)),
                "commitment.agreed");
    }

    private FindingId promise(String word) {
        return office.register()
                .report(new ReportId(report))
                .filing()
                .all(Commitment.class)
                .filter(each -> each.finding().evidence().getFirst().quote().contains(word))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Review review(FindingId finding) {
        return office.register()
                .report(new ReportId(report))
                .filing()
                .all(Commitment.class)
                .filter(each -> each.id().equals(finding))
                .findFirst()
                .orElseThrow()
                .review();
    }

    private String accept(FindingId finding) {
        return "/reports/" + report + "/findings/" + finding + "/accept";
    }

    @Test
    void eachOfficerDecidesOnTheirOwnFindingsAndTakesThemBack() {
        Browser officer = office.officer(Office.VIET_LAO);
        assertThat(officer.post(accept(promise("bridge"))).statusCode()).isEqualTo(404);
        assertThat(officer.post(accept(promise("consulate"))).statusCode()).isEqualTo(200);
        assertThat(review(promise("consulate"))).isEqualTo(Review.ACCEPTED);
        assertThat(review(promise("bridge"))).isEqualTo(Review.PENDING);

        long entry = office.register().log(1).getFirst().position();
        assertThat(officer.post("/log/" + entry + "/undo").statusCode()).isEqualTo(200);
        assertThat(review(promise("consulate"))).isEqualTo(Review.PENDING);
    }

    @Test
    void nobodyTakesBackWhatAnotherRelationsOfficerDecided() {
        Browser thai = office.officer(Office.THAI_LAO);
        thai.post(accept(promise("bridge")));
        long entry = office.register().log(1).getFirst().position();
        Browser viet = office.officer(Office.VIET_LAO);
        assertThat(viet.post("/log/" + entry + "/undo").statusCode()).isEqualTo(409);
        assertThat(review(promise("bridge"))).isEqualTo(Review.ACCEPTED);
        assertThat(viet.get("/log").body()).doesNotContain("bridge", "/log/" + entry + "/undo");
        assertThat(thai.get("/log").body()).contains("bridge", "/log/" + entry + "/undo");
    }

    @Test
    void theLogTellsOfOnesOwnRelationsOnly() {
        Browser french = office.officer(Relation.parse("FRA-VNM"));
        assertThat(french.get("/log").body()).contains("Nothing has been filed yet.");
        assertThat(french.post("/log/0/undo").statusCode()).isEqualTo(404);
        assertThat(office.officer(Office.VIET_LAO).get("/log").body())
                .contains("/reports/" + report);
    }
}
