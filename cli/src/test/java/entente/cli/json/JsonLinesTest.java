package entente.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Sentences;
import entente.cli.TestingFindings;
import entente.domain.Findings;
import entente.words.Language;
import entente.words.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The contract of findings.md, read back with another library than the one that wrote it. */
class JsonLinesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Messages ENGLISH = Sentences.in(Language.EN);

    private final JsonLines lines = new JsonLines(ENGLISH, null);

    @Test
    void aReportIsOneLineEvenForThoseWhoBreakLinesElsewhere() {
        for (Findings findings :
                List.of(TestingFindings.consultation(), TestingFindings.nothing())) {
            String line = lines.of(findings, "a\nb.txt");
            assertThat(line).endsWith("}\n").doesNotContain("\u2028").hasLineCount(1);
        }
        assertThat(read(TestingFindings.nothing()).at("/report/text").asString())
                .isEqualTo("text\u2028taken from a page");
    }

    @Test
    void theContractsKeysComeFirstAndInItsOrder() {
        JsonNode found = read(TestingFindings.consultation());
        assertThat(keys(found))
                .containsExactly(
                        "report",
                        "meetings",
                        "commitments",
                        "statements",
                        "agreements",
                        "observances",
                        "projects",
                        "roles",
                        "people",
                        "programmes",
                        "difficulties",
                        "channels",
                        "visits",
                        "doubts");
        assertThat(keys(found.at("/report")))
                .containsExactly(
                        "sha256",
                        "language",
                        "title",
                        "source",
                        "authors",
                        "published",
                        "body",
                        "file",
                        "publishedBasis");
        assertThat(keys(found.at("/meetings/0")))
                .containsExactly(
                        "id",
                        "status",
                        "subject",
                        "kind",
                        "mechanism",
                        "parties",
                        "ordinal",
                        "when",
                        "where",
                        "format",
                        "occasion",
                        "chairs",
                        "evidence",
                        "rule",
                        "whenBasis");
        assertThat(keys(found.at("/commitments/0")))
                .containsExactly(
                        "id",
                        "act",
                        "by",
                        "to",
                        "areas",
                        "due",
                        "meeting",
                        "agreement",
                        "evidence",
                        "rule",
                        "dueBasis");
        assertThat(keys(found.at("/statements/0")))
                .containsExactly("id", "act", "by", "areas", "evidence", "rule");
        assertThat(keys(found.at("/agreements/0")))
                .containsExactly(
                        "id", "name", "level", "period", "evidence", "rule", "periodBasis");
        assertThat(keys(found.at("/observances/0"))).startsWith("id", "name", "when", "evidence");
        assertThat(keys(found.at("/projects/0")))
                .containsExactly("id", "name", "status", "evidence", "rule");
        assertThat(keys(found.at("/roles/0")))
                .startsWith("id", "party", "role", "when", "evidence");
        assertThat(keys(found.at("/people/0")))
                .containsExactly("name", "party", "office", "evidence", "rule");
        assertThat(keys(found.at("/programmes/0")))
                .containsExactly(
                        "id",
                        "name",
                        "party",
                        "count",
                        "unit",
                        "years",
                        "areas",
                        "evidence",
                        "rule",
                        "yearsBasis");
        assertThat(keys(found.at("/difficulties/0")))
                .containsExactly("id", "by", "areas", "evidence", "rule");
        assertThat(keys(found.at("/channels/0"))).containsExactly("kind", "evidence", "rule");
        assertThat(keys(found.at("/visits/0")))
                .containsExactly(
                        "id",
                        "status",
                        "party",
                        "visitor",
                        "level",
                        "where",
                        "when",
                        "evidence",
                        "rule",
                        "whenBasis");
        assertThat(keys(found.at("/doubts/0")))
                .containsExactly("about", "why", "evidence", "reason", "details");
    }

    @Test
    void valuesAreThoseOfTheFindings() {
        JsonNode meeting = read(TestingFindings.consultation()).at("/meetings/0");
        assertThat(meeting.at("/mechanism").toString())
                .isEqualTo(
                        "{\"kind\":\"political-consultation\",\"level\":\"deputy-minister\",\"name\":\"Tham khảo chính trị\"}");
        assertThat(meeting.at("/parties").toString()).isEqualTo("[\"LAO\",\"VNM\"]");
        assertThat(meeting.at("/ordinal").asInt()).isEqualTo(2);
        assertThat(meeting.at("/when").toString())
                .isEqualTo("{\"from\":\"2017-05-31\",\"to\":\"2017-05-31\"}");
        assertThat(meeting.at("/where").toString())
                .isEqualTo("{\"country\":\"LAO\",\"city\":\"Vientiane\"}");
        assertThat(meeting.at("/chairs/1").toString())
                .isEqualTo("{\"name\":\"Khamphau Onthavan\",\"party\":\"LAO\",\"office\":null}");
        assertThat(meeting.at("/whenBasis").toString())
                .isEqualTo(
                        "{\"words\":[{\"start\":100,\"end\":104,\"quote\":\"31/5\"}],\"rule\":\"date.year-of-text\"}");
    }

    @Test
    void whatIsUnknownIsNull() {
        JsonNode found = read(TestingFindings.consultation());
        assertThat(found.at("/meetings/1/when").toString())
                .isEqualTo("{\"from\":null,\"to\":\"2018-06-30\"}");
        for (String unknown : List.of("mechanism", "ordinal", "where", "format", "occasion")) {
            assertThat(found.at("/meetings/1").get(unknown).isNull()).as(unknown).isTrue();
        }
        assertThat(found.at("/commitments/0/due").isNull()).isTrue();
        assertThat(found.at("/commitments/0/dueBasis").isNull()).isTrue();
        assertThat(found.at("/report").has("text")).isFalse();
        assertThat(read(TestingFindings.nothing()).at("/report/title").isNull()).isTrue();
    }

    @Test
    void aDoubtIsSaidInEnglishWithItsKeyBesideIt() {
        assertThat(read(TestingFindings.consultation()).at("/doubts/0/why").asString())
                .isEqualTo("the page's header says 2023-06-02, the text tells of 2017");
    }

    @Test
    void explainedEveryRuleHasItsSentenceOnce() {
        String line = new JsonLines(ENGLISH, ENGLISH).of(TestingFindings.consultation(), "a.txt");
        assertThat(keys(MAPPER.readTree(line).at("/rules")))
                .contains(
                        "commitment.agreed",
                        "date.written",
                        "date.dateline",
                        "person.office-and-name")
                .doesNotContain("")
                .isSorted();
    }

    private JsonNode read(Findings findings) {
        return MAPPER.readTree(lines.of(findings, "a.txt"));
    }

    private static List<String> keys(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }
}
