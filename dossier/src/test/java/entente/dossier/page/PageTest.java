package entente.dossier.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.domain.Evidence;
import entente.domain.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String TEXT =
            "Menu | Home\n\nThe sides agreed to build a road by 2030.\nTags: road\nShare\nPrint\n";

    private static Evidence words(String quote) {
        int start = TEXT.indexOf(quote);
        return new Evidence(start, start + quote.length(), quote);
    }

    private static Note note(String id, Evidence evidence, Evidence date) {
        return new Note(
                id,
                Kind.COMMITMENT,
                "agreed",
                "",
                List.of(new Fact("due 2030"), new Fact("holds m1", "m1")),
                List.of(evidence),
                "commitment.agreed",
                new Basis(List.of(date), "date.written"));
    }

    private static Article article(String title, Note... notes) {
        return new Article(
                "r.txt",
                "00",
                "en",
                title,
                List.of("English"),
                "publication date unsaid",
                Basis.NONE,
                TEXT,
                List.of(new Span(13, 54)),
                List.of(new Chapter("COMMITMENTS", List.of(notes))));
    }

    private static String page(Article... articles) {
        return Page.of(List.of(articles), TestingWords.ENGLISH);
    }

    private static final Note ROAD = note("c1", words("build a road by 2030"), words("by 2030"));

    @Test
    void wordsLeadToTheirFindingAndTheFindingToItsWordsAndItsRule() {
        assertThat(page(article("Road", ROAD)))
                .contains(
                        "<span id=\"e-c1\"></span><a class=\"e k-commitment of-c1\" href=\"#f-c1\" tabindex=\"-1\">build a road </a>",
                        "<span id=\"d-c1\"></span><a class=\"e k-date k-commitment of-c1\" href=\"#f-c1\" tabindex=\"-1\">by 2030</a>",
                        ">c1</a>.</p>",
                        "id=\"f-c1\"",
                        "<a href=\"#e-c1\">build a road by 2030</a>",
                        "<a href=\"#d-c1\">by 2030</a>",
                        "<a class=\"rule\" href=\"#rule-commitment.agreed\">commitment.agreed</a>",
                        "id=\"rule-commitment.agreed\"",
                        "what commitment.agreed does",
                        "<a href=\"#f-m1\">holds m1</a>");
    }

    @Test
    void furnitureIsSetApartAndFoldedWhereItIsLong() {
        assertThat(page(article("Road", ROAD)))
                .contains(
                        "<details class=\"furniture\" open=\"\"><summary lang=\"en\">furniture1</summary><p>Menu | Home</p></details>",
                        "<details class=\"furniture\"><summary lang=\"en\">furniture3</summary><p>Tags: road</p>",
                        "<p>The sides agreed to ");
    }

    @Test
    void onAPageOfSeveralReportsNoNameStandsTwice() {
        String page = page(article("One", ROAD), article("Two", ROAD));
        List<String> ids =
                Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(id -> id.group(1))
                        .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("r1-f-c1", "r2-f-c1", "r2-e-c1");
        assertThat(page).contains("<a href=\"#r2-report\" lang=\"en\">Two</a>");
    }

    @Test
    void evidenceThatIsNotInTheTextLeadsNowhereAndBreaksNothing() {
        Evidence beyond = new Evidence(9000, 9004, "gone");
        assertThat(page(article("Road", note("c1", beyond, beyond))))
                .contains("<blockquote lang=\"en\">gone</blockquote>")
                .doesNotContain("href=\"#e-c1\"");
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "😀😀 agreed.";
        Article article =
                new Article(
                        "r.txt",
                        "00",
                        "en",
                        "t",
                        List.of(),
                        "",
                        Basis.NONE,
                        text,
                        List.of(new Span(0, 10)),
                        List.of(
                                new Chapter(
                                        "",
                                        List.of(
                                                note(
                                                        "c1",
                                                        new Evidence(3, 9, "agreed"),
                                                        new Evidence(0, 1, "😀"))))));
        assertThat(page(article)).contains(">agreed</a>", "<p>", ">😀</a>😀 ");
    }

    @Test
    void thePageLoadsNothingAndMayDoNothing() {
        String page = page(article("Road", ROAD));
        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("http:", "https:", "url(", "@import", "style=\"", "unsafe")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void laoLettersComeAlongOnlyWhereThereAreSome() {
        assertThat(page(article("Road", ROAD))).doesNotContain("@font-face");
        assertThat(page(article("ທາງ", ROAD)))
                .contains("@font-face", "url(data:font/woff2;base64,d09GMg")
                .doesNotContain("http:", "https:");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(page(article("Road", ROAD))).isEqualTo(page(article("Road", ROAD)));
    }

    @Test
    void aNotesIdCanStandInAnAddress() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> note("c1\"><b>", words("road"), words("road")))
                .withMessageContaining("Maybe it is a name");
    }
}
