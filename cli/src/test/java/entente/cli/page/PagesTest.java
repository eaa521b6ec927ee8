package entente.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.Sentences;
import entente.cli.TestingOffice;
import entente.cli.TestingOffice.Told;
import entente.dossier.page.Kind;
import entente.dossier.page.Page;
import entente.dossier.page.Phrase;
import entente.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where pages go, and that nothing is lost on the way. */
class PagesTest {
    private static final String ONE = TestingOffice.sample("en-viet-lao-2017-ministers-4.txt");
    private static final String OTHER = TestingOffice.sample("vi-viet-lao-2023-thu-truong-8.html");

    @TempDir Path home;
    private TestingOffice office;

    @BeforeEach
    void begin() {
        office = new TestingOffice(home);
    }

    private Told read(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "read";
        all[1] = "--format";
        all[2] = "html";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return office.run(all);
    }

    @Test
    void withoutAPlaceThePageGoesToStandardOutput() {
        Told told = read(ONE);
        assertThat(told.exit()).isZero();
        assertThat(told.out()).startsWith(Page.MAKER).endsWith("</html>\n");
        assertThat(told.err()).isEmpty();
    }

    @Test
    void severalReportsAreOnePageWithItsContents() throws IOException {
        Path page = home.resolve("all.html");
        assertThat(read(ONE, OTHER, "-o", page.toString()).exit()).isZero();
        assertThat(Files.readString(page))
                .contains("2 reports read", "href=\"#r1-report\"", "id=\"r2-f-c1\"");
    }

    @Test
    void aDirectoryGetsAPageAReportAndTheirContents() throws IOException {
        Path pages = home.resolve("pages");
        assertThat(read(ONE, OTHER, ONE, "-o", pages + "/").exit()).isZero();
        try (var files = Files.list(pages)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "index.html",
                            "en-viet-lao-2017-ministers-4.html",
                            "en-viet-lao-2017-ministers-4-2.html",
                            "vi-viet-lao-2023-thu-truong-8.html");
        }
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("href=\"en-viet-lao-2017-ministers-4-2.html\"");
        assertThat(Files.readString(pages.resolve("vi-viet-lao-2023-thu-truong-8.html")))
                .contains("href=\"index.html\"");
    }

    @Test
    void aPageOfAnEarlierRunIsWrittenOverAndAReportBesideItIsNot() throws IOException {
        Path report = Files.copy(Path.of(OTHER), home.resolve("report.html")).toAbsolutePath();
        for (int run = 0; run < 2; run++) {
            assertThat(read(report.toString(), "-o", home.toString()).exit()).isZero();
        }
        assertThat(report).hasSameBinaryContentAs(Path.of(OTHER));
        assertThat(home.resolve("report-2.html")).exists();
        assertThat(home.resolve("report-3.html")).doesNotExist();
    }

    @Test
    void thePlaceOfAReportIsNoPlaceForItsPage() throws IOException {
        Path report = Files.copy(Path.of(ONE), home.resolve("r.txt"));
        Told told = read(report.toString(), "-o", report.toString());
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("is one of the reports to be read. Maybe");
        assertThat(report).hasSameBinaryContentAs(Path.of(ONE));
    }

    @Test
    void somebodysOwnContentsAreLeftAlone() throws IOException {
        Path index = Files.writeString(home.resolve("index.html"), "<html>mine</html>");
        Told told = read(ONE, "-o", home.toString());
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("is no page of Entente's. Maybe");
        assertThat(index).hasContent("<html>mine</html>");
    }

    @Test
    void whereNothingCouldBeReadNoPageIsWritten() {
        Path page = home.resolve("none.html");
        Told told = read(home.resolve("missing.txt").toString(), "-o", page.toString());
        assertThat(told.exit()).isEqualTo(74);
        assertThat(page).doesNotExist();
    }

    @Test
    void aPlaceGoesWithPagesOnly() {
        Told told = office.run("read", ONE, "-o", home.resolve("x").toString());
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.err()).contains("the form is table", "--format html");
    }

    @Test
    void theTextOfAPageFromTheWebIsWhatWasTakenOutOfIt() {
        assertThat(read(OTHER).out()).contains("class=\"e k-").doesNotContain("&lt;div");
    }

    /** Every finding has its note, and every note of a report with evidence leads into the text. */
    @Test
    void everyFindingStandsBesideItsWords() {
        String page = read(ONE).out();
        for (String id : new String[] {"m1", "m2", "c1", "c2", "s1", "n1"}) {
            assertThat(page)
                    .contains("id=\"f-" + id + "\"", "id=\"e-" + id + "\"", "href=\"#f-" + id);
        }
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseOfAPageHasItsSentence(Phrase phrase) {
        assertThat(Sentences.in(Language.EN).has("page." + phrase.key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfNoteHasItsName(Kind kind) {
        assertThat(Sentences.in(Language.EN).has("page.kind." + kind.word())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSpeaksTheReadersLanguageAndTheReportKeepsItsOwn(Language language) {
        String page = read(OTHER, "--lang", language.tag()).out();
        assertThat(page)
                .contains(
                        "<html lang=\"" + language.tag() + "\">",
                        "<section class=\"text\" lang=\"vi\"",
                        Sentences.in(language).say("page.rules"),
                        Sentences.in(language).say("rule.meeting.session-of-mechanism"));
        assertThat(page.contains("@font-face")).isEqualTo(language == Language.LO);
    }
}
