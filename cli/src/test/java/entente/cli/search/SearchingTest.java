package entente.cli.search;

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

/** Words looked for in a register. */
class SearchingTest {
    @TempDir static Path home;
    private static TestingOffice office;

    @BeforeAll
    static void fileReports() {
        office =
                new TestingOffice(home)
                        .filing(
                                "vi-viet-lao-2017-thu-truong-2.txt",
                                "en-viet-lao-2017-ministers-4.txt");
    }

    @Test
    void marksNeedNotBeTyped() {
        Told told = office.run("search", "hoc", "bong");
        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .containsPattern("\\d+ found")
                .contains("commitment", "học bổng", "LAO-VNM · 31 May 2017 · c-");
    }

    @Test
    void aKindAndATimeNarrowIt() {
        List<Map<String, @Nullable Object>> hits =
                office.objects(
                        "search", "consultation", "--kind", "session,report", "--format", "json");
        assertThat(hits)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.get("kind")).isIn("session", "report"));
        assertThat(office.run("search", "consultation", "--to", "2001-01-01").out())
                .startsWith("Nothing was found.");
    }

    @Test
    void aWordOfNoVocabularyIsComplainedAbout() {
        Told told = office.run("search", "x", "--area", "trains");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("The word (trains) of --area", "transport");
        assertThat(office.run("search", "x", "--status", "lost").err()).contains("(lost)");
    }
}
