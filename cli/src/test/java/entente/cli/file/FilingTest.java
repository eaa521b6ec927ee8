package entente.cli.file;

import static entente.cli.TestingOffice.sample;
import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import entente.domain.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports into a register, as the officer who files them sees it. */
class FilingTest {
    private static final String MINISTERS = "en-viet-lao-2017-ministers-4.txt";
    private static final String DEPUTIES = "vi-viet-lao-2018-thu-truong-3.txt";

    @TempDir Path home;
    private TestingOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new TestingOffice(home);
    }

    @Test
    void aReportIsFiledOnceHoweverOftenItIsGiven() {
        Told first = office.run("file", sample(MINISTERS), sample(MINISTERS));
        assertThat(first.exit()).isZero();
        assertThat(first.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        filed ->
                                assertThat(filed)
                                        .startsWith("filed")
                                        .contains(MINISTERS, "4 meetings", "Laos–Vietnam"),
                        again -> assertThat(again).startsWith("known").contains(MINISTERS));
        assertThat(first.err()).contains("1 report filed · 1 known already");
        assertThat(office.run("file", sample(MINISTERS)).out()).startsWith("known");
        assertThat(office.objects("log", "--format", "json")).hasSize(1);
    }

    @Test
    void whatWasFoundAwaitsReview() {
        Told told = office.run("file", sample(MINISTERS));
        assertThat(told.err()).containsPattern("\\d+ findings await review: entente review");
    }

    @Test
    void aLaterReadingShowsOnlyTheDifference() {
        office.run("file", sample(MINISTERS));
        Told told =
                office.reading(FilingTest::withoutFirstCommitment).run("file", sample(MINISTERS));
        assertThat(told.out().lines())
                .satisfiesExactly(
                        anew -> assertThat(anew).startsWith("read anew").contains(MINISTERS),
                        gone ->
                                assertThat(gone)
                                        .contains(
                                                "− “carry out high-level agreements effectively”"));
        assertThat(office.objects("file", "--format", "json", sample(MINISTERS)).getFirst())
                .containsEntry("outcome", "known");
    }

    private static Findings withoutFirstCommitment(Findings all) {
        return new Findings(
                all.report(),
                all.meetings(),
                all.commitments().subList(1, all.commitments().size()),
                all.statements(),
                all.agreements(),
                all.observances(),
                all.projects(),
                all.roles(),
                all.people(),
                all.programmes(),
                all.difficulties(),
                all.channels(),
                all.visits(),
                all.doubts());
    }

    @Test
    void forProgramsEachReportIsAnObjectWithItsEntry() {
        var told = office.objects("file", "--format", "json", sample(MINISTERS), sample(DEPUTIES));
        assertThat(told)
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .containsEntry("outcome", "new")
                                        .containsEntry("file", MINISTERS)
                                        .containsEntry("entry", 0L)
                                        .containsEntry("meetings", 4L)
                                        .containsEntry("relations", List.of("LAO-VNM")),
                        second -> assertThat(second).containsEntry("entry", 1L));
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreFiled() throws IOException {
        String empty = office.write("empty.txt");
        Told told = office.run("file", empty, sample(MINISTERS), home.resolve("gone").toString());
        assertThat(told.exit()).isEqualTo(74);
        assertThat(told.out()).startsWith("filed");
        assertThat(told.err())
                .contains("empty.txt: The file is empty.", "gone: There is no such file.")
                .contains("1 report filed · 2 not read");
    }

    @Test
    void goldFilesInADirectoryArePassedOver() throws IOException {
        Path reports = Files.createDirectory(home.resolve("reports"));
        Files.copy(Path.of(sample(MINISTERS)), reports.resolve("a.txt"));
        Files.writeString(reports.resolve("a.gold.json"), "{\"meetings\": []}");
        Told told = office.run("file", reports.toString());
        assertThat(told.exit()).isZero();
        assertThat(told.err()).contains("1 other file was passed over", "1 report filed");
    }

    @Test
    void noRegisterIsMadeWhereNothingCanBeRead() {
        Told told = office.run("file", home.resolve("gone").toString());
        assertThat(told.exit()).isEqualTo(74);
        assertThat(office.register()).doesNotExist();
    }

    @Test
    void aFileThatIsNoRegisterIsNotTouched() throws IOException {
        String letter = office.write("letter.txt", "Dear colleague");
        Told told = office.run("file", "--db", letter, sample(MINISTERS));
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err()).contains("letter.txt is no register. Maybe another file was meant");
        assertThat(Path.of(letter)).hasContent("Dear colleague");
    }

    @Test
    void aQuestionMakesNoRegister() {
        Told told = office.run("log");
        assertThat(told.exit()).isEqualTo(74);
        assertThat(told.err())
                .isEqualTo(
                        "entente: There is no register at %s. Maybe file reports first (entente file FILE…), or name another with --db.\n"
                                .formatted(office.register()));
        assertThat(office.register()).doesNotExist();
    }

    @Test
    void theAuthorIsTheOneWhoIsNamedOnTheLine() {
        office.run("file", "--author", "Khamla", sample(MINISTERS));
        office.run("file", sample(DEPUTIES));
        assertThat(office.objects("log", "--format", "json"))
                .extracting(entry -> entry.get("author"))
                .containsExactly("Mai", "Khamla");
    }
}
