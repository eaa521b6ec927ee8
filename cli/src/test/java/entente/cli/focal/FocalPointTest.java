package entente.cli.focal;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commitments assigned to bodies, and what these report. */
class FocalPointTest {
    @TempDir Path home;
    private TestingOffice office;
    private String commitment;

    @BeforeEach
    void fileAReport() {
        office = new TestingOffice(home).filing("en-viet-lao-2017-ministers-4.txt");
        commitment = office.finding("c2");
    }

    @Test
    void bodiesCarryACommitmentAndOneLeadsThem() {
        Told told =
                office.run(
                        "assign",
                        commitment,
                        "bộ ngoại giao việt",
                        "--lead",
                        "lao-foreign-affairs");
        assertThat(told.out())
                .contains("Ministry of Foreign Affairs of the Lao PDR (leads), Ministry of Foreign")
                .contains("entry 1");
        assertThat(office.run("assign", commitment, "--none").exit()).isZero();
    }

    @Test
    void aBodyOfAThirdPartyCarriesNothing() {
        office.run(
                "body",
                "add",
                "tha-roads",
                "--party",
                "THA",
                "--kind",
                "agency",
                "--name",
                "en=Roads of Thailand");
        Told told = office.run("assign", commitment, "tha-roads");
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err())
                .contains("The body tha-roads belongs to THA, which is no party of LAO-VNM.");
    }

    @Test
    void aBodyIsMadeKnownAndGivenAFurtherName() {
        office.run(
                "body",
                "add",
                "vnm-roads",
                "--party",
                "VNM",
                "--kind",
                "agency",
                "--name",
                "vi=Cục Đường bộ");
        office.run("body", "add", "vnm-roads", "--name", "en=Road Authority");
        assertThat(office.run("body", "list", "--party", "vnm").out())
                .containsPattern("vnm-roads +Road Authority · agency");
        assertThat(office.run("body", "--lang", "vi").out()).contains("Cục Đường bộ · cơ quan");
        assertThat(
                        office.run(
                                        "body", "add", "roads", "--party", "VNM", "--kind",
                                        "agency", "--name", "en=x")
                                .err())
                .contains("The id (roads) of the body is not formed like vnm-transport.");
        assertThat(office.run("body", "add", "vnm-rail", "--name", "Rail").err())
                .contains("The name (Rail) of --name has no language.");
        assertThat(office.run("body", "add", "vnm-rail", "--name", "en=Rail").err())
                .contains("--party is missing.");
    }

    @Test
    void progressIsReportedWithWordsAndADocument() throws IOException {
        String minutes = office.write("minutes.txt", "The road was opened.");
        Told told =
                office.run(
                        "report",
                        commitment,
                        "--completion",
                        "complete",
                        "--on",
                        "2018-05-01",
                        "--body",
                        "vnm-foreign-affairs",
                        "--evidence",
                        "opened in May",
                        "--evidence",
                        minutes);
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).contains("complete", "“opened", "entry 1");
        assertThat(office.run("show", commitment).out())
                .contains("Ministry of Foreign Affairs of Viet Nam reports: complete")
                .contains("document ");
    }

    @Test
    void whatIsDoneIsOnlySaidWithEvidence() {
        Told told = office.run("report", commitment, "--completion", "complete");
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err())
                .contains("The completion complete may be said only with evidence. Maybe");
        assertThat(office.run("report", commitment, "--completion", "not-started").exit()).isZero();
    }

    @Test
    void whatIsTypedWrongIsNamedWithItsFieldAndItsValue() {
        assertThat(office.run("report", commitment, "--completion", "half").err())
                .contains(
                        "half is no value for --completion. Maybe one of: no-evidence, not-started,");
        assertThat(
                        office.run(
                                        "report",
                                        commitment,
                                        "--completion",
                                        "limited",
                                        "--on",
                                        "2018-13-01")
                                .err())
                .contains(
                        "The date (2018-13-01) of --on is not a date. Maybe the month and the day are swapped.");
        assertThat(
                        office.run(
                                        "report",
                                        commitment,
                                        "--completion",
                                        "limited",
                                        "--on",
                                        "2999-01-01")
                                .err())
                .contains("The date (2999-01-01) of --on lies in the future");
        assertThat(
                        office.run(
                                        "report",
                                        commitment,
                                        "--completion",
                                        "limited",
                                        "--evidence",
                                        "gone.pdf")
                                .err())
                .contains("The file (gone.pdf) of --evidence cannot be read.");
        assertThat(office.run("report", "m-zzz", "--completion", "limited").err())
                .contains("There is no finding m-zzz.");
        assertThat(office.run("report", office.finding("m1"), "--completion", "limited").err())
                .contains("is no commitment");
        assertThat(office.run("assign", commitment, "nobody").err())
                .contains("There is no body nobody.");
        assertThat(office.run("assign", commitment).err()).contains("No body is named.");
    }
}
