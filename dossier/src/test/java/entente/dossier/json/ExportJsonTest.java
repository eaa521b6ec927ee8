package entente.dossier.json;

import static entente.dossier.TestingRelation.DEPUTIES;
import static entente.dossier.TestingRelation.MINISTERS;
import static entente.dossier.TestingRelation.within;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Status;
import entente.domain.When;
import entente.domain.chronicle.Chronicle;
import entente.dossier.TestingRelation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExportJsonTest {
    private static final LocalDate ON = LocalDate.parse("2020-06-01");

    private static String text(Chronicle... chronicles) throws IOException {
        var out = new ByteArrayOutputStream();
        ExportJson.write(List.of(chronicles).iterator(), ON, out);
        return out.toString(UTF_8);
    }

    private static JsonNode relation(TestingRelation relation) throws IOException {
        return new ObjectMapper().readTree(text(relation.chronicle())).at("/relations/0");
    }

    private static TestingRelation consultations() {
        return new TestingRelation()
                .held(MINISTERS, 3, "2018-11-05")
                .held(MINISTERS, 4, "2019-12-05")
                .planned(MINISTERS, 5, "2020-10-01", "2020-12-31")
                .missing(MINISTERS, 1, 2)
                .next(MINISTERS, "2020-10-01", "2020-12-31")
                .promisedSession(
                        MINISTERS + "/3",
                        "2018-11-05",
                        within("2019-01-01", "2019-11-30"),
                        MINISTERS + "/4",
                        "2019-12-05")
                .promised(
                        MINISTERS + "/3",
                        "2018-11-05",
                        new When.By(LocalDate.parse("2019-12-31")),
                        "to count the cod");
    }

    @Test
    void aSeriesTellsItsNumbersGapsAndRhythm() throws IOException {
        JsonNode series = relation(consultations()).at("/mechanisms/0");
        assertThat(series.at("/id").asString()).isEqualTo("political-consultation/minister");
        assertThat(series.at("/kind").asString()).isEqualTo("political-consultation");
        assertThat(series.at("/level").asString()).isEqualTo("minister");
        assertThat(series.at("/gaps").toString()).isEqualTo("[1,2]");
        assertThat(series.at("/cadence").toString())
                .isEqualTo("{\"months\":12,\"basis\":\"learned\"}");
        assertThat(series.at("/hostRule").toString())
                .isEqualTo("{\"rule\":\"alternating\",\"host\":null,\"basis\":\"learned\"}");
        assertThat(series.at("/next/ground").asString()).isEqualTo("cadence");
        assertThat(series.at("/next/words/0/quote").asString()).isEqualTo("every year");
    }

    @Test
    void aSessionTellsWhatFindingsTellAndWhichReportsDo() throws IOException {
        JsonNode session = relation(consultations()).at("/mechanisms/0/sessions/1");
        assertThat(session.at("/ordinal").asInt()).isEqualTo(4);
        assertThat(session.at("/level").asString()).isEqualTo("minister");
        assertThat(session.at("/kind").asString()).isEqualTo("consultation");
        assertThat(session.at("/status").asString()).isEqualTo("held");
        assertThat(session.at("/when").toString())
                .isEqualTo("{\"from\":\"2019-12-05\",\"to\":\"2019-12-05\"}");
        assertThat(session.at("/where").toString())
                .isEqualTo("{\"country\":\"MLT\",\"city\":\"Valletta\"}");
        assertThat(session.at("/host").asString()).isEqualTo("MLT");
        assertThat(session.at("/chairs/0/office").asString()).isEqualTo("Minister");
        assertThat(session.at("/sources/0/file").asString()).isEqualTo("islands.txt");
        assertThat(session.at("/sources/0/published/from").asString()).isEqualTo("2019-05-06");
        assertThat(session.at("/doubts/0/claims/0/value").asString()).isEqualTo("2019");
    }

    @Test
    void aPromiseKeptLateNamesTheSessionThatKeptItWithBothEvidences() throws IOException {
        JsonNode promise = relation(consultations()).at("/commitments/0");
        assertThat(promise.at("/completion").asString()).isEqualTo("complete");
        assertThat(promise.at("/timeliness").asString()).isEqualTo("done-late");
        JsonNode kept = promise.at("/keptBy");
        assertThat(kept.at("/kind").asString()).isEqualTo("session");
        assertThat(kept.at("/id").asString()).isEqualTo("political-consultation/minister/4");
        assertThat(kept.at("/session/ordinal").asInt()).isEqualTo(4);
        assertThat(kept.at("/session/when/from").asString()).isEqualTo("2019-12-05");
        assertThat(kept.at("/state").asString()).isEqualTo("confirmed");
        assertThat(kept.at("/timeliness").asString()).isEqualTo("done-late");
        assertThat(kept.at("/promised/quote").asString()).isEqualTo("will meet again");
        assertThat(kept.at("/kept/quote").asString()).isEqualTo("met again");
    }

    @Test
    void anOpenPromiseIsPastDueAndSaysWhoCarriesIt() throws IOException {
        JsonNode promise = relation(consultations()).at("/commitments/1");
        assertThat(promise.at("/timeliness").asString()).isEqualTo("past-due-no-word");
        assertThat(promise.at("/due").toString())
                .isEqualTo("{\"from\":null,\"to\":\"2019-12-31\"}");
        assertThat(promise.at("/keptBy").isNull()).isTrue();
        assertThat(promise.at("/disposition/state").asString()).isEqualTo("active");
        assertThat(promise.at("/bodies/0").toString())
                .isEqualTo(
                        "{\"body\":\"isl-fisheries\",\"lead\":true,\"since\":{\"from\":\"2020-02-03\",\"to\":\"2020-02-03\"}}");
        assertThat(promise.at("/told/0/completion").asString()).isEqualTo("limited");
    }

    @Test
    void theCountsAddUpToTheCommitments() throws IOException {
        JsonNode counts = relation(consultations()).at("/counts");
        assertThat(counts.at("/commitments").asInt()).isEqualTo(2);
        assertThat(counts.at("/doneLate").asInt()).isEqualTo(1);
        assertThat(counts.at("/pastDueNoWord").asInt()).isEqualTo(1);
        assertThat(counts.at("/pastDue").asInt()).isEqualTo(1);
        assertThat(counts.at("/pending").asInt()).isEqualTo(2);
        assertThat(counts.at("/openInTime").asInt()).isZero();
    }

    @Test
    void aRelationOfWhichNothingIsKnownIsAllThere() throws IOException {
        JsonNode relation = relation(new TestingRelation());
        assertThat(relation.at("/relation").asString()).isEqualTo("ISL-MLT");
        assertThat(relation.at("/mechanisms").isEmpty()).isTrue();
        assertThat(relation.at("/commitments").isEmpty()).isTrue();
    }

    @Test
    void oneObjectReadsAsItDoesInTheWhole() throws IOException {
        Chronicle chronicle = consultations().chronicle();
        var mapper = new ObjectMapper();
        JsonNode whole = mapper.readTree(text(chronicle)).at("/relations/0");
        assertThat(mapper.readTree(ExportJson.relation(chronicle, ON))).isEqualTo(whole);
        assertThat(
                        mapper.readTree(
                                ExportJson.session(
                                        chronicle, chronicle.series().get(0).sessions().get(1))))
                .isEqualTo(whole.at("/mechanisms/0/sessions/1"));
        assertThat(
                        mapper.readTree(
                                ExportJson.commitment(chronicle, chronicle.tracked().get(1), ON)))
                .isEqualTo(whole.at("/commitments/1"));
    }

    @Test
    void eachSessionAndEachCommitmentHasItsLine() throws IOException {
        assertThat(text(consultations().chronicle()).lines())
                .filteredOn(line -> line.startsWith("{\"id\":\"political-consultation/minister/"))
                .hasSize(3);
    }

    @Test
    void hostileWordsComeBackAsTheyWere() throws IOException {
        String hostile = "\"},{\\ \u0000\u0085\u2028\u2029 </script> ສະຫາຍ 🏝 \udf34 \ud83c";
        String text =
                text(
                        new TestingRelation()
                                .titled(hostile)
                                .held(DEPUTIES, 1, "2019-01-02")
                                .session(DEPUTIES, 2, Status.PLANNED, When.UNSAID, hostile)
                                .chronicle());
        JsonNode sessions =
                new ObjectMapper().readTree(text).at("/relations/0/mechanisms/0/sessions");
        assertThat(sessions.at("/0/sources/0/title").asString()).isEqualTo(hostile);
        assertThat(sessions.at("/1/occasion").asString()).isEqualTo(hostile);
        assertThat(text).doesNotContain("\u0085", "\u2028", "\u2029", "?");
    }

    @Test
    void noMoreThanOneRelationIsAskedForAtATime() throws IOException {
        var asked = new int[1];
        var most = new int[1];
        var out =
                new OutputStream() {
                    @Override
                    public void write(int b) {}

                    @Override
                    public void write(byte[] b, int off, int len) {
                        most[0] = Math.max(most[0], asked[0]);
                        asked[0] = 0;
                    }
                };
        Chronicle chronicle = consultations().chronicle();
        var many =
                new Iterator<Chronicle>() {
                    private int left = 1000;

                    @Override
                    public boolean hasNext() {
                        return left > 0;
                    }

                    @Override
                    public Chronicle next() {
                        left--;
                        asked[0]++;
                        return chronicle;
                    }
                };
        ExportJson.write(many, ON, out);
        assertThat(most[0]).isBetween(1, 8);
    }

    @Test
    void aFullDiskIsSaidAsWhatItIs() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        assertThatThrownBy(
                        () ->
                                ExportJson.write(
                                        List.of(consultations().chronicle()).iterator(), ON, full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
