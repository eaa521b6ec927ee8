package entente.reader.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import entente.domain.Dated;
import entente.domain.Doubt;
import entente.domain.Findings;
import entente.reader.Reader;
import entente.reader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written is read back equal, and what others wrote is read as far as it tells. */
class FindingsJsonTest {
    private static final int RANDOM_FINDINGS = 2000;

    @ParameterizedTest
    @ValueSource(strings = {"../samples", "../../shared/reports/dev"})
    void whatAReportTellsIsReadBackEqual(String directory) throws IOException {
        assumeThat(Path.of(directory)).isDirectory();
        Reader reader = new Reader();
        int read = 0;
        try (var files = Files.list(Path.of(directory))) {
            for (Path file : files.filter(name -> !name.toString().endsWith(".json")).toList()) {
                if (reader.read(Files.readAllBytes(file)) instanceof Reading.Done(Findings told)) {
                    isReadBack(told, file.toString());
                    read++;
                }
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void anyFindingsAreReadBackEqual() {
        long seed = new Random().nextLong();
        RandomFindings random = new RandomFindings(seed);
        for (int i = 0; i < RANDOM_FINDINGS; i++) {
            isReadBack(random.next(), "seed " + seed);
        }
    }

    /** A relation's account holds thousands of them: each is in memory once a report. */
    @Test
    void whatIsSaidTwiceInOneReportIsOneTextInMemory() {
        RandomFindings random = new RandomFindings(1);
        int shared = 0;
        for (int i = 0; i < 100; i++) {
            Findings findings = FindingsJson.read(FindingsJson.write(random.next()));
            Map<String, String> texts = new HashMap<>();
            for (var finding : findings.all()) {
                for (var evidence : finding.evidence()) {
                    String known = texts.putIfAbsent(evidence.quote(), evidence.quote());
                    if (known != null) {
                        assertThat(evidence.quote()).isSameAs(known);
                        shared++;
                    }
                }
            }
        }
        assertThat(shared).isPositive();
    }

    private static void isReadBack(Findings findings, String from) {
        String json = FindingsJson.write(findings);
        assertThat(json).as(from).doesNotContain("\n", "\r", "\u0085", "\u2028", "\u2029");
        assertThat(FindingsJson.read(json)).as(from).isEqualTo(findings);
        assertThat(FindingsJson.read(FindingsJson.bytes(findings))).as(from).isEqualTo(findings);
    }

    @Test
    void sentencesAndTheFileAreWrittenBesideAndLostWithoutHarm() {
        Findings findings =
                FindingsJson.read(
                        """
                        {"report": {"language": "en"},
                         "people": [{"name": "A", "rule": "person.office-and-name"}],
                         "doubts": [{"about": "m1.when", "reason": "no-year", "details": ["x"]}]}
                        """);
        Sentences sentences = new Sentences(Doubt::about, rule -> rule + "!");
        String json = FindingsJson.write(findings, sentences, "a.txt");
        assertThat(json)
                .contains(
                        "\"file\":\"a.txt\"",
                        "\"why\":\"m1.when\"",
                        "\"rules\":{\"person.office-and-name\":\"person.office-and-name!\"}");
        assertThat(FindingsJson.write(findings))
                .contains("\"why\":\"no-year\"")
                .doesNotContain("\"file\"", "\"rules\"");
        assertThat(FindingsJson.read(json)).isEqualTo(findings);
    }

    @Test
    void absentAndNullKeysAreNothingAndUnknownOnesArePassedOver() {
        Findings findings =
                FindingsJson.read(
                        """
                        {"later": [[{"x": 1.5e3}], null, true],
                         "report": {"language": "vi", "published": null, "furniture": ["x"], "title": null},
                         "meetings": [{"id": "m1", "status": "held", "subject": true, "kind": "talks", "optional": true,
                                       "when": {"from": null, "to": "2025-12-31"}, "where": {"country": "LAO"},
                                       "evidence": [{"quote": "hội đàm"}]}],
                         "statements": null,
                         "doubts": [{"about": "m1.when", "why": "no year is told"}]}
                        """);
        assertThat(findings.report().published()).isEqualTo(Dated.UNSAID);
        assertThat(findings.statements()).isEmpty();
        var meeting = findings.meetings().getFirst();
        assertThat(meeting.rule()).isEmpty();
        assertThat(meeting.mechanism()).isNull();
        assertThat(meeting.when().words()).isEmpty();
        assertThat(meeting.evidence().getFirst().end()).isEqualTo(7);
        assertThat(findings.doubts().getFirst().reason()).isEqualTo("no year is told");
    }

    /** Gold leaves out what its scorer is not to look at, which findings can be without or not. */
    @Test
    void goldIsReadOrRefusedForWhatItLacks() throws IOException {
        int read = 0;
        for (Path gold : gold()) {
            try {
                FindingsJson.read(Files.readAllBytes(gold));
                read++;
            } catch (WrongFindings e) {
                assertThat(e).as("%s", gold).hasMessageContaining("lack");
            }
        }
        assertThat(read).isPositive();
    }

    private static List<Path> gold() throws IOException {
        try (var files = Files.list(Path.of("../samples"))) {
            return files.filter(file -> file.toString().endsWith(".gold.json")).toList();
        }
    }

    @Test
    void aWrongValueIsRefusedWithItsPath() {
        refuses(
                "{\"report\":{\"language\":\"en\"},\"meetings\":[{\"id\":\"m1\",\"status\":\"helt\"}]}",
                "meetings[0].status",
                "(helt)",
                "Maybe one of: held, planned, cancelled.");
        refuses("{\"report\":{\"language\":7}}", "report.language", "(7)", "text");
        refuses("{\"report\":[]}", "report", "([])", "object");
        refuses("{\"report\":{\"language\":\"en\"},\"people\":[7]}", "people[0]", "(7)", "objects");
        refuses("{}", "report", "(null)", "lack");
        refuses(
                "{\"report\":{\"language\":\"en\"},\"people\":[{\"name\":\"A\",\"party\":\"Laos\"}]}",
                "people[0].party",
                "(Laos)");
        refuses(
                "{\"report\":{\"language\":\"en\",\"published\":{\"from\":\"2023-02-30\",\"to\":\"2023-03-01\"}}}",
                "report.published.from",
                "(2023-02-30)");
        refuses(
                "{\"report\":{\"language\":\"en\",\"published\":{\"from\":\"2023-02-02\",\"to\":\"2023-02-01\"}}}",
                "report.published",
                "(2023-02-02 to 2023-02-01)");
        refuses(
                "{\"report\":{\"language\":\"en\",\"published\":{\"from\":\"2023-02-02\"}}}",
                "report.published.to",
                "(null)");
        refuses(
                "{\"report\":{\"language\":\"en\"},\"people\":[{\"name\":\"A\",\"evidence\":[{\"start\":1,\"end\":9,\"quote\":\"A\"}]}]}",
                "people[0].evidence[0]",
                "(1 to 9)");
        refuses("{\"report\":{\"language\":\"en\"}} {}", "({)", "Maybe");
        refuses("[]", "begin with [");
        refuses("", "nothing");
        refuses("{\"report\":", "line 1");
    }

    private static void refuses(String json, String... named) {
        for (var reading :
                List.<Runnable>of(
                        () -> FindingsJson.read(json),
                        () -> FindingsJson.read(json.getBytes(UTF_8)))) {
            assertThatThrownBy(reading::run)
                    .isInstanceOf(WrongFindings.class)
                    .hasMessageContainingAll(named)
                    .hasMessageContaining("Maybe");
        }
    }
}
