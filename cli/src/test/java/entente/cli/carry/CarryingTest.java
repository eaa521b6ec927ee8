package entente.cli.carry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register carried elsewhere and back, and seen as a picture, a table and a calendar. */
class CarryingTest {
    @TempDir static Path home;
    private static TestingOffice office;

    @BeforeAll
    static void fileReports() {
        office =
                new TestingOffice(home)
                        .filing(
                                "vi-viet-lao-2017-thu-truong-2.txt",
                                "vi-viet-lao-2018-thu-truong-3.txt");
    }

    @Test
    void aRegisterIsMadeAgainFromItsExport() {
        Path file = home.resolve("all.json");
        Path other = home.resolve("other.db");
        assertThat(office.run("export", "-o", file.toString()).exit()).isZero();
        Told imported = office.run("import", "--db", other.toString(), file.toString());
        assertThat(imported.exit()).isZero();
        assertThat(imported.out()).startsWith("2 entries and ");
        assertThat(office.run("export", "--db", other.toString(), "--on", "2020-01-01").out())
                .isEqualTo(office.run("export", "--on", "2020-01-01").out());
    }

    @Test
    void nothingIsImportedIntoARegisterThatHasALog() {
        Path file = home.resolve("again.json");
        office.run("export", "-o", file.toString());
        assertThat(office.run("import", file.toString()).err())
                .contains("There is something at " + office.register() + " already.");
    }

    @Test
    void anExportThatWasCutIsRefusedBeforeAnythingIsMade() throws IOException {
        Path cut = home.resolve("cut.json");
        Files.writeString(cut, office.run("export").out().substring(0, 20_000));
        Path other = home.resolve("never.db");
        Told told = office.run("import", "--db", other.toString(), cut.toString());
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err()).startsWith("entente: What is to be imported is wrong at line ");
        assertThat(other).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsToldSo() {
        assertThat(office.run("import", home.resolve("none.json").toString()).err())
                .contains("none.json) cannot be read.");
    }

    @Test
    void oneRelationsAccountIsNoWholeRegister() {
        Path file = home.resolve("relation.json");
        office.run("export", "LAO-VNM", "-o", file.toString());
        Path other = home.resolve("neither.db");
        assertThat(office.run("import", "--db", other.toString(), file.toString()).exit())
                .isEqualTo(65);
    }

    @Test
    void rowsForASpreadsheet() {
        assertThat(office.run("export", "LAO-VNM", "--format", "csv").out())
                .startsWith("\uFEFFrelation,id,standing,act,");
        assertThat(office.run("export", "--format", "csv", "--rows", "sessions").out())
                .contains("LAO-VNM,political-consultation,deputy-minister,");
    }

    @Test
    void aCalendarInTheOfficersLanguage() {
        assertThat(office.run("export", "--format", "ics", "--lang", "vi").out())
                .startsWith("BEGIN:VCALENDAR")
                .contains("SUMMARY:tham vấn chính trị cấp thứ trưởng lần thứ 2");
    }

    @Test
    void aPictureOfTheRelation() {
        assertThat(office.run("timeline", "LAO-VNM", "--format", "svg").out())
                .startsWith("<?xml")
                .contains("Laos–Vietnam: sessions and promises", "Political consultation of");
    }

    @Test
    void theSameAsRows() {
        assertThat(office.run("timeline", "LAO-VNM").out())
                .containsPattern("31 May 2017 +held +2nd political consultation of deputy");
        assertThat(office.objects("timeline", "LAO-VNM", "--format", "json"))
                .singleElement()
                .satisfies(each -> assertThat(each).containsKey("events"));
    }

    @Test
    void aFileIsThereWholeAndItsOldContentIsReplaced() throws IOException {
        Path file = home.resolve("picture.svg");
        Files.writeString(file, "old");
        office.run("timeline", "LAO-VNM", "--format", "svg", "-o", file.toString());
        assertThat(Files.readString(file, UTF_8)).startsWith("<?xml").endsWith("</svg>\n");
        try (var files = Files.list(home)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void aPlaceThatIsNoneIsComplainedAbout() {
        assertThat(office.run("export", "-o", home.toString()).err()).contains("is a directory");
        assertThat(office.run("export", "-o", home.resolve("no/where.json").toString()).err())
                .contains("There is no directory");
        assertThat(office.run("export", "LAO-FJI").exit()).isEqualTo(65);
    }
}
