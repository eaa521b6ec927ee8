package entente.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.register.Register;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of the next session, from a button. */
class PapersPageTest {
    private static final Relation VIET_LAO = Relation.parse("LAO-VNM");
    private static final String CANARY = "XANH-KINGFISHER-77";
    private static final String PAPERS = "/relations/LAO-VNM/papers";
    private static final SampleDesk DESK = SampleDesk.one();
    private static String session = "";

    @BeforeAll
    static void keepSomethingToOneself() {
        session =
                DESK.head("en")
                        .found(
                                "/relations/LAO-VNM",
                                "papers\\?session=([^\"&]*deputy-minister[^\"&]*)\"");
        Register register = DESK.desk().register();
        Tracked tracked = register.chronicle(VIET_LAO).tracked().getFirst();
        register.decide(
                List.of(
                        new Decision.Assign(VIET_LAO, tracked.id(), List.of("lao-transport"), null),
                        new Decision.Tell(
                                VIET_LAO,
                                tracked.id(),
                                "lao-transport",
                                Completion.SUBSTANTIAL,
                                CANARY,
                                null,
                                LocalDate.parse("2020-01-01"))));
    }

    private static String file(String fields) {
        return PAPERS + "/file?session=" + session + "&" + fields;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "lo", "en"})
    void theFormOffersEverySessionThatCanBePrepared(String language) {
        String page = DESK.head(language).page(PAPERS);
        assertThat(page).contains("name=\"session\"", "deputy-minister", "/papers/private\"");
        assertThat(page).doesNotContain("papers.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    part=book&form=docx&language=vi            | book-vi.docx    | application/vnd.openxmlformats-officedocument.wordprocessingml.document | PK
                    part=book&form=pdf&language=lo&length=brief| book-lo.pdf     | application/pdf | %PDF
                    part=minutes&form=docx&language=en         | minutes-en.docx | application/vnd.openxmlformats-officedocument.wordprocessingml.document | PK
                    part=minutes&form=pdf&language=vi          | minutes-vi.pdf  | application/pdf | %PDF
                    part=minutes&form=xml&language=lo          | minutes-lo.xml  | application/xml | <?xml
                    part=release&form=pdf&language=lo          | release-lo.pdf  | application/pdf | %PDF
                    part=release&form=xml&language=en          | release-en.xml  | application/xml | <?xml
                    """)
    void eachPaperComesWholeAsAFile(String fields, String name, String kind, String begins) {
        HttpResponse<byte[]> answer = DESK.head("en").bytes(file(fields));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(kind);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        said -> assertThat(said).startsWith("attachment").contains(name));
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().length);
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).startsWith(begins);
    }

    @Test
    void whatIsKeptToOneselfIsInNoPaperUnlessAskedFor() throws IOException {
        for (String part : List.of("book", "minutes", "release")) {
            byte[] paper = DESK.head("en").bytes(file("form=docx&part=" + part)).body();
            assertThat(words(paper)).as(part).doesNotContain(CANARY, "Ministry of Public Works");
        }
    }

    @Test
    void whoIsAnOfficerGetsItInTheBookAndThereAlone() throws IOException {
        Browser officer = DESK.account("papers-officer", new Grant(Right.OFFICER, VIET_LAO, null));
        String asked = file("form=docx&part=").replace("/file", "/private");
        assertThat(words(officer.bytes(asked + "book").body())).contains(CANARY);
        assertThat(words(officer.bytes(asked + "minutes").body())).doesNotContain(CANARY);
        assertThat(words(officer.bytes(asked + "release").body())).doesNotContain(CANARY);
    }

    @Test
    void aReaderIsRefusedItAndNotOfferedIt() {
        Browser reader = DESK.account("papers-reader", new Grant(Right.READER, VIET_LAO, null));
        assertThat(reader.page(PAPERS)).doesNotContain("/papers/private");
        assertThat(reader.get(file("part=book").replace("/file", "/private")).statusCode())
                .isEqualTo(403);
        assertThat(reader.bytes(file("part=book")).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherRelationIsNotThere() {
        Browser other =
                DESK.account(
                        "papers-other", new Grant(Right.HEAD, Relation.parse("LAO-THA"), null));
        assertThat(other.get(PAPERS).statusCode()).isEqualTo(404);
        assertThat(other.get(file("part=book")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "session=summit%2F99&part=book, 404",
        "part=poem, 400",
        "part=book&form=xml, 400",
        "part=minutes&language=fr, 400",
        "part=book&side=THA, 400",
    })
    void whatThereIsNotIsOneSentenceAndNoFile(String fields, int status) {
        String path = fields.startsWith("session") ? PAPERS + "/file?" + fields : file(fields);
        HttpResponse<String> answer = DESK.head("en").get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains("</html>");
    }

    private static String words(byte[] docx) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }
}
