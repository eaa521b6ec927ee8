package entente.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of three reports of one relation, as its officer looks at it. */
class ShowingTest {
    @TempDir static Path home;
    private static TestingOffice office;

    @BeforeAll
    static void fileReports() {
        office =
                new TestingOffice(home)
                        .filing(
                                "vi-viet-lao-2017-thu-truong-2.txt",
                                "en-viet-lao-2017-ministers-4.txt",
                                "vi-viet-lao-2018-thu-truong-3.txt");
    }

    @Test
    void allRelationsInFigures() {
        Told told = office.run("show", "--on", "2018-10-01");
        assertThat(told.exit()).isZero();
        assertThat(told.out()).contains("LAO-VNM", "sessions", "Next: ");
    }

    @Test
    void aRelationWithItsSeriesAndWhatWasPromised() {
        assertThat(office.run("show", "lao-vnm", "--on", "2018-10-01").out())
                .contains(
                        "LAO-VNM · as of 1 October 2018 · 3 reports",
                        "POLITICAL CONSULTATION OF DEPUTY MINISTERS",
                        "    2  31 May 2017",
                        "    3  24 August 2018",
                        "PROMISED · 31 May 2017 · 2nd political consultation of deputy ministers",
                        "perhaps kept: 3rd political consultation of deputy ministers",
                        "no report tells of the 1st");
    }

    @Test
    void theSameInTheOtherLanguages() {
        assertThat(office.run("show", "LAO-VNM", "--lang", "vi").out())
                .contains("THAM VẤN CHÍNH TRỊ CẤP THỨ TRƯỞNG", "có thể đã thực hiện");
        assertThat(office.run("show", "LAO-VNM", "--lang", "lo").out())
                .contains("ຂັ້ນຮອງລັດຖະມົນຕີ", "ອາດປະຕິບັດແລ້ວ");
    }

    @Test
    void aSessionByWhatItIsCalled() {
        String shown = office.run("show", "LAO-VNM", "deputy-minister", "2").out();
        assertThat(shown)
                .startsWith("2nd political consultation of deputy ministers\n")
                .contains("LAO-VNM · political-consultation/deputy-minister/2 ·", "PROMISED THERE");
        assertThat(office.run("show", "LAO-VNM", "deputy-minister 2").out()).isEqualTo(shown);
    }

    @Test
    void aCommitmentByTheBeginningOfItsName() {
        String name = String.valueOf(kept().get("id"));
        String shown = office.run("show", name.substring(0, 8)).out();
        assertThat(shown).startsWith(name);
        assertThat(shown)
                .contains("SAID", "WHAT LATER REPORTS TELL OF IT", "promised: “", "done: “");
    }

    @Test
    void aCommitmentThatABodyCarriesShowsWhoEnteredWhat(@TempDir Path other) {
        TestingOffice desk = new TestingOffice(other).filing("en-viet-lao-2017-ministers-4.txt");
        String name = desk.finding("c2");
        desk.run("assign", name, "vnm-foreign-affairs");
        assertThat(desk.run("show", name).out())
                .contains("carried by Ministry of Foreign Affairs", "Mai", "assigned: ");
        assertThat(desk.run("show", "--body", "vnm-foreign-affairs").out())
                .contains("vnm-foreign-affairs", "LAO-VNM", name.substring(0, 10));
        assertThat(desk.objects("show", "--body", "vnm-foreign-affairs", "--format", "json"))
                .extracting(each -> each.get("id"))
                .containsExactly(name);
    }

    @Test
    void programsGetObjects() {
        assertThat(office.objects("show", "--format", "json"))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.get("relation")).isEqualTo("LAO-VNM");
                            assertThat(each).containsKeys("doneOnTime", "pastDue", "next");
                        });
        assertThat(office.objects("show", "LAO-VNM", "--format", "json"))
                .singleElement()
                .satisfies(each -> assertThat(each).containsKeys("mechanisms", "commitments"));
        assertThat(office.objects("show", "LAO-VNM", "minister", "4", "--format", "json"))
                .singleElement()
                .satisfies(each -> assertThat(each.get("ordinal")).isEqualTo(4L));
    }

    @Test
    void whatIsTypedWrongIsToldInASentence() {
        assertThat(office.run("show", "LAO-THA").err())
                .startsWith("entente: The register knows no relation LAO-THA.");
        assertThat(office.run("show", "LAO").exit()).isEqualTo(2);
        assertThat(office.run("show", "c-zzzz").err()).contains("There is no finding c-zzzz.");
        assertThat(office.run("show", "LAO-VNM", "99").exit()).isEqualTo(65);
        assertThat(office.run("show", "--on", "2018").err()).contains("The date (2018) of --on");
        assertThat(office.run("show", "--body", "nobody").err()).contains("no body nobody");
    }

    @Test
    void withoutARegisterTheWayToOneIsTold(@TempDir Path empty) {
        Told told = new TestingOffice(empty).run("show");
        assertThat(told.exit()).isEqualTo(74);
        assertThat(told.err()).contains("There is no register at", "entente file FILE…");
    }

    @Test
    void whatIsDueComesWithItsCount() {
        Told told = office.run("due", "LAO-VNM", "--on", "2018-10-01", "--within", "3m");
        assertThat(told.out())
                .startsWith("as of 1 October 2018 · ")
                .contains("past due", "fall due by 1 January 2019", "FALLS DUE", "SESSIONS")
                .contains("hosts");
    }

    @Test
    void fewerAreShownThanThereAre() {
        assertThat(office.run("due", "--on", "2030-01-01", "--limit", "1").out())
                .contains("more (--limit tells how many are shown)");
    }

    @Test
    void whatIsDueAsObjects() {
        List<Map<String, @Nullable Object>> due =
                office.objects("due", "--on", "2018-10-01", "--format", "json");
        assertThat(due).extracting(each -> each.get("due")).contains("commitment", "session");
        assertThat(due)
                .filteredOn(each -> "commitment".equals(each.get("due")))
                .allSatisfy(each -> assertThat(each).containsKeys("words", "when", "timeliness"));
    }

    @Test
    void aPeriodThatIsNoneIsComplainedAbout() {
        assertThat(office.run("due", "--within", "soon").err())
                .isEqualTo(
                        "entente: The period (soon) of --within is not a number of days, weeks, months or years. Maybe write 30d, 6w, 3m or 1y.\n");
    }

    private static Map<String, @Nullable Object> kept() {
        return office.objects("due", "--on", "2030-01-01", "--format", "json").stream()
                .filter(each -> each.get("suggestedKeeper") != null)
                .findFirst()
                .orElseThrow();
    }
}
