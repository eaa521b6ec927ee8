package entente.cli.setting;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer sets in a relation. */
class SettingTest {
    private static final String MECHANISM = "political-consultation/minister";

    @TempDir Path home;
    private TestingOffice office;

    @BeforeEach
    void fileAReport() {
        office = new TestingOffice(home).filing("en-viet-lao-2017-ministers-4.txt");
    }

    private Told set(String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = "set";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return office.run(line);
    }

    @Test
    void aCadenceIsSetInMonthsOrYearsAndForgotten() {
        assertThat(set("cadence", "LAO-VNM", MECHANISM, "18m").out()).contains("18", "entry 1");
        assertThat(set("cadence", "vnm-lao", MECHANISM, "1y").out()).contains("12", "entry 2");
        assertThat(office.run("show", "LAO-VNM").out()).contains("every year (set by an officer)");
        set("cadence", "LAO-VNM", MECHANISM, "learned");
        assertThat(office.run("show", "LAO-VNM").out()).doesNotContain("set by an officer");
    }

    @Test
    void aHostIsOneOfTheSidesOrTheyTakeTurns() {
        assertThat(set("host", "LAO-VNM", MECHANISM, "alternating").exit()).isZero();
        assertThat(set("host", "LAO-VNM", MECHANISM, "lao").out()).contains("Laos always hosts");
        assertThat(set("host", "LAO-VNM", MECHANISM, "THA").err())
                .contains(
                        "THA is no value for HOST. Maybe one of: alternating, LAO, VNM, learned.");
    }

    @Test
    void whatIsTypedWrongIsNamedWithItsFieldAndItsValue() {
        assertThat(set("cadence", "LAO-VNM", MECHANISM, "often").err())
                .contains("The period (often) is not from 1 month to 20 years.");
        assertThat(set("cadence", "LAO-VNM", "strategic-dialogue/minister", "1y").err())
                .contains("No report tells of a session of strategic-dialogue/minister in LAO-VNM.")
                .contains("Maybe one of: " + MECHANISM);
        assertThat(set("cadence", "LAO-VNM", "consultation", "1y").err())
                .contains("The mechanism (consultation) is unknown.");
        assertThat(set("zone", "LAO-VNM", "Asia/Vientian").err())
                .contains("There is no zone Asia/Vientian.");
        assertThat(set("policy", "LAO-VNM", "101").err())
                .contains("The number (101) of SCORE is not a whole number from 1 to 100.");
        assertThat(set("zone", "KHM-VNM", "Asia/Vientiane").err())
                .contains("The register knows no relation KHM-VNM.");
        assertThat(set("zone", "LAO", "Asia/Vientiane").err())
                .contains("The relation (LAO) is not two parties.");
    }

    @Test
    void twoNamesAreJoinedWithAReasonAndPartedAgain() {
        String name = "Phạm Bình Minh";
        String other = "Saleumxay Kommasith";
        assertThat(
                        office.run(
                                        "names",
                                        "join",
                                        "LAO-VNM",
                                        "VNM",
                                        name,
                                        "Nobody",
                                        "--reason",
                                        "x")
                                .err())
                .contains("No report of LAO-VNM writes the name Nobody.");
        assertThat(office.run("names", "join", "LAO-VNM", "VNM", name, other).err())
                .contains("--reason wants a value.");
        assertThat(
                        office.run(
                                        "names",
                                        "join",
                                        "LAO-VNM",
                                        "VNM",
                                        name,
                                        other,
                                        "--reason",
                                        "a trial")
                                .out())
                .contains("a trial", "entry 1");
        assertThat(
                        office.run(
                                        "names",
                                        "part",
                                        "LAO-VNM",
                                        "VNM",
                                        name,
                                        other,
                                        "--reason",
                                        "they are two")
                                .exit())
                .isZero();
    }

    @Test
    void withoutAWordOfWhatIsToBeSetTheHelpIsShown() {
        Told told = office.run("set");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("cadence", "host", "zone", "policy");
    }
}
