package entente.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.domain.Commitment;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.account.FiledReport;
import entente.words.fields.Fields;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    @TempDir static Path directory;
    private static Office office;
    private String report = "";
    private Browser officer;

    @BeforeAll
    static void start() {
        office = new Office(directory);
    }

    @BeforeEach
    void open() {
        report = office.filed(Office.REPORT);
        officer = office.officer(Office.VIET_LAO);
        officer.get(page());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private String page() {
        return "/reports/" + report;
    }

    private FiledReport filed() {
        return office.register().report(new ReportId(report));
    }

    private List<Filed<Commitment>> commitments() {
        return filed().filing().all(Commitment.class).toList();
    }

    private HttpResponse<String> decide(FindingId finding, String doing, String... fields) {
        return officer.post(page() + "/findings/" + finding + "/" + doing, fields);
    }

    private Review review(FindingId finding) {
        return filed().filing().findings().stream()
                .filter(each -> each.id().equals(finding))
                .map(Filed::review)
                .findFirst()
                .orElse(Review.REJECTED);
    }

    @Test
    void everyFindingAndItsWordsLeadToEachOther() {
        String shown = officer.get(page()).body();
        for (Filed<Commitment> each : commitments()) {
            String local = each.finding().id();
            assertThat(shown)
                    .contains("id=\"f-" + local + "\"", "href=\"#f-" + local + "\"")
                    .contains("id=\"e-" + local + "\"", "href=\"#e-" + local + "\"")
                    .contains("id=\"" + each.id() + "\"");
        }
        assertThat(shown)
                .contains("class=\"text\" lang=\"en\"")
                .doesNotContain(" style=", "<style");
    }

    @Test
    void aFindingIsAcceptedAndTakenBack() {
        FindingId finding = commitments().getFirst().id();
        String said = decide(finding, "accept").body();
        assertThat(review(finding)).isEqualTo(Review.ACCEPTED);
        assertThat(said).contains("Accepted.", "/undo\"");

        officer.post("/log/" + newest() + "/undo");
        assertThat(review(finding)).isEqualTo(Review.PENDING);
    }

    private long newest() {
        return office.register().log(1).getFirst().position();
    }

    @Test
    void aFindingIsRejectedForAReasonOnly() {
        FindingId finding = commitments().getFirst().id();
        assertThat(decide(finding, "reject", "reason", " ").statusCode()).isEqualTo(422);
        assertThat(review(finding)).isEqualTo(Review.PENDING);

        assertThat(decide(finding, "reject", "reason", "background").body()).contains("Rejected.");
        assertThat(review(finding)).isEqualTo(Review.REJECTED);
        assertThat(filed().rejected()).hasSize(1);

        decide(finding, "accept");
        assertThat(review(finding)).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void aFieldIsCorrectedAndTheOthersStay() {
        Filed<Commitment> was = commitments().getFirst();
        decide(was.id(), "correct", "field.due", "2031");
        Map<String, String> now = Fields.of(commitments().getFirst().finding());
        assertThat(now).containsEntry("due", "2031");
        assertThat(now).containsEntry("act", Fields.of(was.finding()).get("act"));
        assertThat(review(was.id())).isEqualTo(Review.CORRECTED);
    }

    @Test
    void theFormAsItIsChangesNothing() {
        Filed<Commitment> was = commitments().getFirst();
        long entries = newest();
        assertThat(
                        decide(
                                        was.id(),
                                        "correct",
                                        "field.due",
                                        Fields.of(was.finding()).getOrDefault("due", ""))
                                .body())
                .contains("Nothing was changed.");
        assertThat(newest()).isEqualTo(entries);
    }

    @Test
    void whatCannotStandInAFieldIsToldAndNotLost() {
        FindingId finding = commitments().getFirst().id();
        HttpResponse<String> again = decide(finding, "correct", "field.due", "next spring");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("The time (next spring) of due is not a time.", "value=\"next spring\"");
        assertThat(review(finding)).isEqualTo(Review.PENDING);
    }

    @Test
    void aFindingIsSplitLineByLine() {
        Filed<Commitment> whole = longest();
        String quote = whole.finding().evidence().getFirst().quote();
        int cut = quote.indexOf(' ', quote.length() / 2);
        int before = commitments().size();
        assertThat(decide(whole.id(), "split", "pieces", quote).statusCode()).isEqualTo(422);
        decide(
                whole.id(),
                "split",
                "pieces",
                quote.substring(0, cut) + "\r\n" + quote.substring(cut));
        assertThat(commitments()).hasSize(before + 1);
        officer.post("/log/" + newest() + "/undo");
        assertThat(commitments()).hasSize(before);
    }

    private Filed<Commitment> longest() {
        return commitments().stream()
                .max(
                        java.util.Comparator.comparingInt(
                                each -> each.finding().evidence().getFirst().quote().length()))
                .orElseThrow();
    }

    @Test
    void twoFindingsAreMergedByTheListOrByAnAddress() {
        FindingId one = commitments().get(0).id();
        FindingId other = commitments().get(1).id();
        assertThat(decide(one, "merge").statusCode()).isEqualTo(422);
        assertThat(decide(one, "merge", "with", other.value()).body()).contains("Merged.");
        long merge = newest();
        officer.post("/log/" + merge + "/undo");
        assertThat(office.register().holds(merge)).isFalse();
        String address = "http://localhost" + page() + "#" + other;
        assertThat(decide(one, "merge", "named", address).body()).contains("Merged.");
    }

    @Test
    void wordsOfTheReportBecomeAFinding() {
        String words =
                filed().text().lines().filter(line -> line.length() > 60).findFirst().orElseThrow();
        String quote = words.substring(0, words.indexOf(' ', 30));
        officer.post(page() + "/findings", "kind", "commitment", "quote", quote);
        assertThat(commitments())
                .filteredOn(each -> each.review() == Review.ADDED)
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.finding().evidence().getFirst().quote())
                                        .isEqualTo(quote));

        HttpResponse<String> foreign =
                officer.post(page() + "/findings", "kind", "commitment", "quote", "no such words");
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.body()).contains(">no such words</textarea>");
    }

    @Test
    void allTheOthersAreAcceptedAtOnce() {
        FindingId rejected = commitments().getFirst().id();
        decide(rejected, "reject", "reason", "background");
        officer.post(page() + "/accept");
        assertThat(filed().filing().findings()).noneMatch(each -> each.review() == Review.PENDING);
        assertThat(review(rejected)).isEqualTo(Review.REJECTED);
        assertThat(officer.get("/inbox").body()).doesNotContain(page());
    }

    @Test
    void aFindingOfAnotherReportIsNotThere() {
        String other = office.filed(Office.OTHER);
        FindingId forged =
                office.register().report(new ReportId(other)).filing().findings().getFirst().id();
        long entries = newest();
        for (String doing : List.of("accept", "reject", "correct", "split", "merge")) {
            assertThat(decide(forged, doing, "reason", "x").statusCode()).as(doing).isEqualTo(404);
        }
        assertThat(officer.get(page() + "/findings/" + forged + "/edit").statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/reports/" + other).statusCode()).isEqualTo(404);
        assertThat(officer.get("/reports/" + other + "/original").statusCode()).isEqualTo(404);
        assertThat(officer.post("/reports/" + other + "/accept").statusCode()).isEqualTo(404);
        assertThat(newest()).isEqualTo(entries);
    }

    @Test
    void whatIsNoNameIsNotThere() {
        for (String path : List.of("/reports/abc", page() + "x", page() + "/findings/c-1/edit")) {
            assertThat(officer.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoOnlyReadsSeesNoForms() {
        Browser reader = office.as("reader", new Grant(Right.READER, Office.VIET_LAO, null));
        String shown = reader.get(page()).body();
        assertThat(shown).contains("id=\"f-c1\"").doesNotContain("/accept\"", "/edit\"");
        FindingId finding = commitments().getFirst().id();
        assertThat(reader.post(page() + "/findings/" + finding + "/accept").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFindingIsNotCarriedIntoAnotherRelation() {
        FindingId finding = commitments().getFirst().id();
        HttpResponse<String> again = decide(finding, "correct", "field.by", "FRA, VNM");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("FRA-VNM", "where you are no officer");
        assertThat(review(finding)).isEqualTo(Review.PENDING);
    }

    @Test
    void theFileIsHandedOutAsItCameAndAsNothingElse() {
        HttpResponse<String> file = officer.get(page() + "/original");
        assertThat(file.body()).isEqualTo(filed().text());
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains(Office.REPORT);
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
    }

    @Test
    void thePageIsInThreeLanguages() {
        assertThat(officer.in("en").get(page()).body()).contains("Accept the other");
        assertThat(officer.in("vi").get(page()).body()).contains("Chấp nhận");
        assertThat(officer.in("lo").get(page()).body()).contains("ຮັບເອົາ");
    }
}
