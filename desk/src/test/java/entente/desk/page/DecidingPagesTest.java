package entente.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.domain.relation.Relation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DecidingPagesTest {
    private static final Relation RELATION = Relation.parse("LAO-VNM");

    private final SampleDesk desk = SampleDesk.one();

    @Test
    void aSuggestionConfirmedCountsAndCanBeUndone() {
        Browser browser = desk.head("en");
        String form = browser.found("/follow?relation=LAO-VNM", "action=\"([^\"]*/confirm)\"");
        String keeper =
                browser.found("/follow?relation=LAO-VNM", "name=\"keeper\" value=\"([^\"]*)");

        String after = browser.post(form, "keeper", keeper, "next", "top").body();

        assertThat(after).contains("Confirmed").containsPattern("/log/\\d+/undo");
        assertThat(browser.page(form.replace("/confirm", ""))).contains("fulfilment confirmed");
    }

    @Test
    void aSuggestionDismissedWithoutAReasonHasTheUsualOne() {
        Browser browser = desk.head("en");
        String form = browser.found("/follow?relation=LAO-VNM", "action=\"([^\"]*/dismiss)\"");
        String keeper =
                browser.found("/follow?relation=LAO-VNM", "name=\"keeper\" value=\"([^\"]*)");

        browser.post(form, "keeper", keeper, "reason", "");

        assertThat(browser.page(form.replace("/dismiss", ""))).contains("another matter");
    }

    @Test
    void aKeeperThatNothingTellsOfCannotBeConfirmed() {
        Browser browser = desk.head("en");
        String form = browser.found("/follow?relation=LAO-VNM", "action=\"([^\"]*/confirm)\"");

        assertThat(browser.post(form, "keeper", "session:none").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsAssignedToABodyIsOnTheBodySPage() {
        Browser browser = desk.head("en");
        String commitment = ReadingPagesTest.commitment(browser, "train twenty Lao diplomats");

        String after = browser.post(commitment + "/assign", "lead", "vnm-education").body();

        assertThat(after).contains("It is assigned");
        assertThat(browser.page("/bodies/vnm-education")).contains("train twenty Lao diplomats");
        assertThat(browser.page("/bodies")).contains("/due?body=vnm-education");
    }

    @Test
    void muchProgressNeedsEvidenceAndWhatWasTypedIsNotLost() {
        Browser browser = desk.head("en");
        String commitment = ReadingPagesTest.commitment(browser, "train twenty Lao diplomats");

        String after =
                browser.post(
                                commitment + "/progress",
                                "completion",
                                "substantial",
                                "evidence",
                                " ",
                                "on",
                                "2020-02-03")
                        .body();

        assertThat(after).contains("only with evidence").contains("value=\"2020-02-03\"");
    }

    @Test
    void aDocumentGivenAsEvidenceComesBackAsItWas() {
        Browser browser = desk.head("en");
        String commitment = ReadingPagesTest.commitment(browser, "train twenty Lao diplomats");

        browser.upload(commitment + "/progress", "minutes", "completion", "limited", "body", "");
        String document = browser.found(commitment, "href=\"([^\"]*/documents/[0-9a-f]{64})\"");

        assertThat(browser.get(document).body()).isEqualTo("minutes");
        assertThat(browser.get(document.replaceAll("[0-9a-f]{64}", "0".repeat(64))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aReaderSeesNoFormAndSendsNone() {
        Browser officer = desk.head("en");
        String commitment = ReadingPagesTest.commitment(officer, "train twenty Lao diplomats");
        Browser reader = desk.account("reader", new Grant(Right.READER, RELATION, null));

        assertThat(reader.page(commitment)).doesNotContain("/assign").doesNotContain("/progress");
        assertThat(reader.post(commitment + "/assign", "lead", "vnm-education").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBodySeesWhatIsAssignedToItAndNothingElse() {
        Browser officer = desk.head("en");
        String own = ReadingPagesTest.commitment(officer, "Vietnam will host the 11th");
        String foreign = ReadingPagesTest.commitment(officer, "exchange experience in protecting");
        officer.post(own + "/assign", "lead", "vnm-foreign-affairs");
        assertThat(officer.page("/log"))
                .contains("assigned: “Vietnam will host the 11th")
                .doesNotContain(own.substring(own.lastIndexOf('/') + 1));
        Browser body =
                desk.account("ministry", new Grant(Right.BODY, RELATION, "vnm-foreign-affairs"));
        String carried = own.replace("/relations", "/carried").replace("/commitments", "");

        assertThat(body.get("/carried/export/carried.csv").body().lines().count()).isEqualTo(2);
        assertThat(body.get("/carried/export/carried.json").body())
                .contains(carried.substring(carried.lastIndexOf('/') + 1));
        assertThat(body.page("/carried"))
                .contains("Vietnam will host the 11th")
                .doesNotContain("exchange experience");
        assertThat(body.get(own).statusCode()).isIn(403, 404);
        assertThat(body.get("/relations").statusCode()).isEqualTo(403);
        assertThat(
                        body.get(
                                        foreign.replace("/relations", "/carried")
                                                .replace("/commitments", ""))
                                .statusCode())
                .isEqualTo(404);
        body.page(carried);
        assertThat(
                        body.post(
                                        carried + "/progress",
                                        "completion",
                                        "limited",
                                        "evidence",
                                        "Rooms are booked.")
                                .body())
                .contains("Rooms are booked.");
        assertThat(officer.page(own)).contains("Rooms are booked.");
    }

    @Test
    void aBodyTakesBackWhatItToldAndNothingElse() {
        Browser head = desk.head("en");
        String own = ReadingPagesTest.commitment(head, "exchange experience in protecting");
        head.page(own);
        head.post(own + "/assign", "lead", "vnm-justice");
        Browser body =
                desk.account("ministry-undoing", new Grant(Right.BODY, RELATION, "vnm-justice"));
        String carried = own.replace("/relations", "/carried").replace("/commitments", "");
        body.page(carried);
        String told =
                body.post(
                                carried + "/progress",
                                "completion",
                                "limited",
                                "evidence",
                                "TWO-OF-FIVE-CHAPTERS")
                        .body();
        assertThat(told).contains("TWO-OF-FIVE-CHAPTERS");
        Matcher undo = Pattern.compile("action=\"(/carried/[^\"]*/undo/)(\\d+)\"").matcher(told);
        assertThat(undo.find()).isTrue();
        long position = Long.parseLong(undo.group(2));
        assertThat(body.post(undo.group(1) + (position - 1)).statusCode()).isEqualTo(404);
        assertThat(body.post("/log/" + position + "/undo").statusCode()).isEqualTo(403);
        assertThat(body.post(undo.group().replace("action=\"", "").replace("\"", "")).body())
                .doesNotContain("TWO-OF-FIVE-CHAPTERS");
    }

    @Test
    void aBodyCanBeMadeKnown() {
        Browser browser = desk.head("en");
        browser.page("/bodies");

        String wrong = browser.post("/bodies", "id", "x", "party", "VNM", "kind", "city").body();
        String right =
                browser.post(
                                "/bodies",
                                "id",
                                "vnm-nha-trang",
                                "party",
                                "vnm",
                                "kind",
                                "city",
                                "name-vi",
                                "Nha Trang")
                        .body();

        assertThat(wrong).contains("can&#39;t be added");
        assertThat(right).contains("Nha Trang");
    }

    @Test
    void twoNamesOfOnePersonAreJoinedAndParted() {
        Browser browser = desk.head("en");
        String people = "/people?relation=LAO-THA";
        String party = browser.found(people, "name=\"party\" value=\"([A-Z]{3})\"");
        String first = browser.found(people, "name=\"name\"><option value=\"([^\"]*)\"");
        String other =
                browser.found(
                        people,
                        "name=\"with\"><option value=\"[^\"]*\"[^>]*>[^<]*</option><option value=\"([^\"]*)\"");

        String joined =
                browser.post(
                                "/relations/LAO-THA/names/join",
                                "party",
                                party,
                                "name",
                                first,
                                "with",
                                other,
                                "reason",
                                "known")
                        .body();

        assertThat(joined).contains("one person").contains("joined by an officer");
        assertThat(
                        browser.post(
                                        "/relations/LAO-THA/names/join",
                                        "party",
                                        party,
                                        "name",
                                        first,
                                        "with",
                                        first)
                                .body())
                .contains("be joined");
    }
}
