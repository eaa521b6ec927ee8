package entente.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions from a file: all or none. */
class DecisionsFileTest {
    @TempDir Path home;
    private TestingOffice office;
    private String report;
    private String commitment;
    private String meeting;

    @BeforeEach
    void fileAReport() {
        office = new TestingOffice(home).filing("en-viet-lao-2017-ministers-4.txt");
        report = office.reportOf("m1");
        commitment = office.finding("c1");
        meeting = office.finding("m3");
    }

    private Told decide(String... lines) throws IOException {
        List<String> named =
                List.of(lines).stream()
                        .map(
                                line ->
                                        line.replace("REPORT", report)
                                                .replace("COMMITMENT", commitment)
                                                .replace("MEETING", meeting))
                        .toList();
        String file = office.write("decided.jsonl", named.toArray(String[]::new));
        return office.run("review", "--decisions", file);
    }

    private List<String> kinds() {
        return office.objects("log", "--format", "json").stream()
                .map(entry -> String.valueOf(entry.get("kind")))
                .toList();
    }

    @Test
    void everyKindOfDecisionIsTaken() throws IOException {
        Told told =
                decide(
                        "{\"do\":\"accept\",\"finding\":\"COMMITMENT\"}",
                        "",
                        "{\"do\":\"correct\",\"finding\":\"MEETING\",\"set\":{\"when\":{\"from\":\"2018-08-24\",\"to\":\"2018-08-24\"},\"where\":{\"city\":\"Ha Noi\"},\"subject\":false,\"chairs\":[{\"name\":\"A\",\"party\":\"VNM\",\"office\":\"Deputy Minister\"}]}}",
                        "{\"do\":\"reject\",\"report\":\"REPORT\",\"finding\":\"m2\",\"reason\":\"told elsewhere\"}",
                        "{\"do\":\"split\",\"report\":\"REPORT\",\"finding\":\"c2\",\"pieces\":[\"speed up work\",{\"quote\":\"the roads\",\"set\":{\"areas\":[\"transport\"]}}]}",
                        "{\"do\":\"add\",\"report\":\"REPORT\",\"kind\":\"commitment\",\"quote\":\"careful preparations\",\"set\":{\"due\":\"..2018-03-31\"}}",
                        "{\"do\":\"merge\",\"report\":\"REPORT\",\"finding\":\"m4\",\"with\":\"m1\"}",
                        "{\"do\":\"part\",\"report\":\"REPORT\",\"finding\":\"m4\",\"from\":\"m1\"}",
                        "{\"do\":\"assign\",\"finding\":\"COMMITMENT\",\"bodies\":[\"vnm-foreign-affairs\"],\"lead\":\"lao-foreign-affairs\"}");
        assertThat(told.err()).isEmpty();
        assertThat(told.exit()).isZero();
        assertThat(told.out()).isEqualTo("8 decisions written: entries 1 to 8\n");
        assertThat(kinds())
                .containsExactly(
                        "assign", "part", "merge", "add", "split", "reject", "correct", "accept",
                        "file");
    }

    @Test
    void aLaterLineSeesWhatAnEarlierOneDecided() throws IOException {
        decide(
                "{\"do\":\"reject\",\"report\":\"REPORT\",\"finding\":\"m2\",\"reason\":\"told elsewhere\"}",
                "{\"do\":\"correct\",\"finding\":\"MEETING\",\"set\":{\"ordinal\":5}}",
                "{\"do\":\"correct\",\"finding\":\"MEETING\",\"set\":{\"when\":\"2019\"}}",
                "{\"do\":\"accept\",\"report\":\"REPORT\"}");
        assertThat(office.objects("review", "--list", "--format", "json")).isEmpty();
        assertThat(office.run("show", "LAO-VNM").out())
                .containsPattern("5 +2019")
                .doesNotContain("INTERGOVERNMENTAL COMMITTEE");
    }

    @Test
    void oneWrongLineKeepsAllFromBeingWritten() throws IOException {
        Told told =
                decide(
                        "{\"do\":\"accept\",\"finding\":\"COMMITMENT\"}",
                        "{\"do\":\"reject\",\"finding\":\"COMMITMENT\"}");
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err())
                .contains("decided.jsonl, line 2: The key reason is missing. Maybe")
                .endsWith("Nothing was written: 1 line is wrong.\n");
        assertThat(kinds()).containsExactly("file");
    }

    @Test
    void everyWrongLineIsToldWithItsNumberAndWhatMayHelp() throws IOException {
        Told told =
                decide(
                        "not json",
                        "{\"do\":\"acept\",\"finding\":\"COMMITMENT\"}",
                        "{\"do\":\"reject\",\"finding\":\"c-zzzz\",\"reason\":\"x\"}",
                        "{\"do\":\"reject\",\"finding\":\"c1\",\"reason\":\"x\"}",
                        "{\"do\":\"correct\",\"finding\":\"COMMITMENT\",\"set\":{\"due\":\"2018-13-01\"}}",
                        "{\"do\":\"correct\",\"finding\":\"COMMITMENT\",\"set\":{\"dew\":\"2018\"}}",
                        "{\"do\":\"correct\",\"finding\":\"COMMITMENT\",\"set\":{\"meeting\":\"m99\"}}",
                        "{\"do\":\"split\",\"finding\":\"COMMITMENT\",\"pieces\":[\"carry\"]}",
                        "{\"do\":\"reject\",\"finding\":\"COMMITMENT\",\"resaon\":\"x\"}",
                        "{\"do\":\"add\",\"report\":\"REPORT\",\"kind\":\"commitment\",\"quote\":\"nowhere\"}",
                        "{\"do\":\"merge\",\"finding\":\"COMMITMENT\",\"with\":\"MEETING\"}",
                        "{\"do\":\"accept\",\"finding\":7}",
                        "{\"do\":\"confirm\",\"finding\":\"COMMITMENT\"}");
        assertThat(told.exit()).isEqualTo(65);
        assertThat(told.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("line 1: The line is no JSON object"),
                        line ->
                                assertThat(line)
                                        .contains(
                                                "line 2: acept is no value for do. Maybe one of: accept,"),
                        line -> assertThat(line).contains("line 3: There is no finding c-zzzz."),
                        line -> assertThat(line).contains("line 4: The key report is missing."),
                        line ->
                                assertThat(line)
                                        .contains(
                                                "line 5: The date (2018-13-01) of due is not a date. Maybe the month and the day are swapped."),
                        line ->
                                assertThat(line)
                                        .contains(
                                                "line 6: There is no field dew. Maybe one of: act, by, to, areas, due,"),
                        line -> assertThat(line).contains("line 7: The report has no meeting m99."),
                        line ->
                                assertThat(line)
                                        .contains(
                                                "line 8:", "is split into fewer than two pieces."),
                        line -> assertThat(line).contains("line 9: There is no key resaon here."),
                        line ->
                                assertThat(line)
                                        .contains(
                                                "line 10: The words (nowhere) of quote do not stand in the report."),
                        line -> assertThat(line).contains("line 11:", "are of different kinds."),
                        line ->
                                assertThat(line)
                                        .contains(
                                                "line 12: The value (7) of finding is of the wrong kind."),
                        line -> assertThat(line).contains("line 13: No report tells that"),
                        line ->
                                assertThat(line)
                                        .isEqualTo("Nothing was written: 13 lines are wrong."));
    }

    @Test
    void theFileMayComeInOnStandardInput() {
        Told told =
                office.typing("{\"do\":\"accept\",\"finding\":\"%s\"}".formatted(commitment))
                        .run("review", "--decisions", "-", "--format", "json");
        assertThat(told.out()).isEqualTo("{\"line\":1,\"do\":\"accept\",\"entry\":1}\n");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        Told told = office.run("review", "--decisions", home.resolve("gone").toString());
        assertThat(told.exit()).isEqualTo(74);
        assertThat(told.err()).contains("gone: There is no such file.");
        assertThat(office.run("review", "--decisions", home.toString()).err())
                .contains("of --decisions is a directory.");
    }
}
