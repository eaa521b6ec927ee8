package entente.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review at the terminal, typed line by line. */
class ReviewingTest {
    private static final String MINISTERS = "en-viet-lao-2017-ministers-4.txt";
    private static final String DEPUTIES = "vi-viet-lao-2018-thu-truong-3.txt";

    @TempDir Path home;
    private TestingOffice office;

    @BeforeEach
    void fileAReport() {
        office = new TestingOffice(home).filing(MINISTERS);
    }

    private List<Map<String, @Nullable Object>> pending() {
        return office.objects("review", "--list", "--format", "json");
    }

    private List<String> kinds() {
        return office.objects("log", "--format", "json").stream()
                .map(entry -> String.valueOf(entry.get("kind")))
                .toList();
    }

    @Test
    void aFindingIsShownInItsSentenceWithItsFields() {
        Told told = office.typing("q").run("review", "LAO-VNM");
        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .contains("Report 1 of 1", MINISTERS)
                .contains("The ▸fourth ministerial-level political consultation◂ between Việt Nam")
                .containsPattern("8 number +4\n")
                .containsPattern("9 when +2017-12-06 · 6 December 2017\n")
                .endsWith("0 decisions, 0 skipped.\n");
    }

    @Test
    void eachDecisionIsAnEntryAtOnce() {
        int before = pending().size();
        office.typing("a", "r", "only told in passing", "k").run("review");
        assertThat(pending()).hasSize(before - 2);
        assertThat(kinds()).containsExactly("reject", "accept", "file");
    }

    @Test
    void theRestOfTheReportIsAcceptedInOneEntry() {
        Told told = office.typing("a", "A").run("review");
        assertThat(told.out()).contains("accepted the rest").contains("Nothing more awaits review");
        assertThat(pending()).isEmpty();
        assertThat(kinds()).containsExactly("accept", "accept", "file");
        assertThat(office.run("review").out()).isEqualTo("Nothing awaits review.\n");
    }

    @Test
    void aFieldIsCorrectedByItsNumberOrItsName() {
        office.typing("k", "k", "c", "9", "2018-08-24", "city", "Hanoi", "", "A").run("review");
        Map<String, @Nullable Object> log = office.objects("log", "--format", "json").get(1);
        assertThat(log).containsEntry("kind", "correct");
        assertThat(office.run("show", "LAO-VNM").out()).contains("24 August 2018");
    }

    @Test
    void whatCannotStandInAFieldIsSaidAndAskedForAgain() {
        Told told =
                office.typing(
                                "c",
                                "when",
                                "2018-13-01",
                                "when",
                                "2019..2018",
                                "ordinal",
                                "two",
                                "status",
                                "done",
                                "parties",
                                "Laos",
                                "colour",
                                "",
                                "q")
                        .run("review");
        assertThat(told.err())
                .contains(
                        "The date (2018-13-01) of when is not a date. Maybe the month and the day")
                .contains(
                        "The time (2019..2018) of when is not a time. Maybe the first and the last")
                .contains("The number (two) of ordinal is not a whole number from 1 to 9999.")
                .contains("done is no value for status. Maybe one of: held, planned, cancelled.")
                .contains("The party (Laos) of parties is no code of a country.")
                .contains("There is no field colour. Maybe one of: status, subject, kind,");
        assertThat(kinds()).containsExactly("file");
    }

    @Test
    void aFindingIsAddedByQuotingTheReport() {
        Told told =
                office.typing(
                                "n",
                                "commitment",
                                "these words stand nowhere",
                                "n",
                                "",
                                "make careful   preparations",
                                "due",
                                "2018",
                                "areas",
                                "economy, trade",
                                "",
                                "q")
                        .run("review");
        assertThat(told.err())
                .contains(
                        "The words (these words stand nowhere) of quote do not stand in the report.");
        assertThat(kinds()).containsExactly("add", "file");
        assertThat(office.run("show", "LAO-VNM").out()).contains("“make careful preparations”");
    }

    @Test
    void aFindingIsSplitIntoPiecesOfTheReport() {
        office.typing("k", "k", "k", "k", "k", "s", "speed up work", "the roads that link", "", "q")
                .run("review", "LAO-VNM");
        assertThat(kinds()).containsExactly("split", "file");
        assertThat(pending())
                .noneMatch(each -> String.valueOf(each.get("evidence")).contains("speed up work"));
    }

    @Test
    void twoFindingsAreOneAndStillAwaitTheirOwnDecision() {
        int before = pending().size();
        Told told = office.typing("m", "m1", "m", "c1", "m", "m3", "q").run("review");
        assertThat(told.err()).contains("was named twice", "are of different kinds");
        assertThat(kinds()).containsExactly("merge", "file");
        assertThat(pending()).hasSize(before);
    }

    @Test
    void undoTakesTheLastStepBackAndShowsItAgain() {
        List<Map<String, @Nullable Object>> before = pending();
        Told told = office.typing("u", "a", "k", "u", "u", "q").run("review");
        assertThat(told.err()).contains("There is nothing to undo in this review");
        assertThat(pending()).isEqualTo(before);
        assertThat(kinds()).containsExactly("undo", "accept", "file");
    }

    @Test
    void whenTheTerminalDiesNothingThatWasDecidedIsLost() {
        Told told = office.typing("a", "c").run("review");
        assertThat(told.exit()).isZero();
        assertThat(kinds()).containsExactly("accept", "file");
    }

    @Test
    void anUnknownKeyShowsTheKeys() {
        Told told = office.typing("?", "q").run("review");
        assertThat(told.out().split("a accept · c correct", -1)).hasSize(3);
    }

    @Test
    void aRejectionWantsAReason() {
        assertThat(office.typing("r", "", "q").run("review").err())
                .contains("The value of reason is empty.");
        assertThat(kinds()).containsExactly("file");
    }

    @Test
    void theReviewSpeaksTheLanguageOfTheOfficer() {
        assertThat(office.typing("q").run("review", "--lang", "vi").out())
                .contains("CUỘC HỌP", "chấp nhận", "lần thứ");
        assertThat(office.typing("q").run("review", "--lang", "lo").out())
                .contains("ກອງປະຊຸມ", "ຮັບເອົາ");
    }

    @Test
    void allThatIsPendingIsAcceptedAtOnceOrReportByReport() {
        office.filing(DEPUTIES);
        String report = office.reportOf("m1");
        Told one = office.run("review", "--accept-all", "--report", report.substring(0, 8));
        assertThat(one.out()).contains(MINISTERS, "findings accepted", "entry 2");
        assertThat(pending()).isNotEmpty();
        office.run("review", "--accept-all");
        assertThat(pending()).isEmpty();
    }

    @Test
    void anUnknownRelationIsSaidToBeUnknown() {
        Told told = office.run("review", "THA-VNM");
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err()).contains("The register knows no relation THA-VNM.");
        assertThat(office.run("review", "Laos").exit()).isEqualTo(2);
    }
}
