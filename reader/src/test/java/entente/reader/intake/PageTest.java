package entente.reader.intake;

import static entente.reader.intake.OpeningTest.accepted;
import static entente.reader.intake.OpeningTest.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String FIRST =
            "The joint commission of the two countries met in Strelsau on Monday.";
    private static final String SECOND =
            "Both sides undertook to bring older agreements up to date within two years.";

    private static Document open(String html) {
        return accepted(html.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> in(Document document, Block.Region region) {
        return document.blocks().stream()
                .filter(block -> block.region() == region)
                .map(block -> document.text().substring(block.start(), block.end()))
                .toList();
    }

    @Test
    void anArticleIsToldFromThePageAroundIt() {
        Document page =
                open(
                        """
                <!doctype html><html lang="en-GB"><head><title>Commission meets | Gazette</title><style>p{}</style></head><body>
                <header><nav><a href=/>Home</a></nav></header>
                <main><article><h1>Commission meets</h1><div class=meta>3 March 2026</div>
                <p>%s</p><aside><a>Other story</a></aside><ul><li>one</li><li>two</li></ul><p>%s</p><div class="share-bar">Share</div></article></main>
                <script>var x = "<p>no</p>";</script><footer>© Gazette</footer></body></html>"""
                                .formatted(FIRST, SECOND));
        assertThat(in(page, Block.Region.MAIN))
                .containsExactly("Commission meets", "3 March 2026", FIRST, "one", "two", SECOND);
        assertThat(in(page, Block.Region.CHROME))
                .containsExactly("Home", "Other story", "Share", "© Gazette");
        assertThat(page.blocks().get(1).shape()).isEqualTo(Block.Shape.TITLE);
        assertThat(page.blocks().stream().filter(block -> block.shape() == Block.Shape.ITEM))
                .hasSize(2);
        assertThat(page.blocks().getFirst().linked()).isEqualTo(100);
        assertThat(page.declaredLanguage()).isEqualTo("en-GB");
        assertThat(page.verbatim()).isFalse();
    }

    @Test
    void aPageWithoutMarksIsReadByWhereItsProseStands() {
        Document page =
                open(
                        """
                <html><head><title>Commission meets</title></head><body><table><tr><td><a>News</a></td><td><a>Archive</a></td></tr>
                <tr><td><a>Left</a></td><td><div><b>Commission meets</b></div><div>3 March 2026</div><div>%s<br><br>%s</div></td></tr></table>
                <div>Webmaster</div></body></html>"""
                                .formatted(FIRST, SECOND));
        assertThat(in(page, Block.Region.MAIN))
                .containsExactly("Commission meets", "3 March 2026", FIRST, SECOND);
    }

    @Test
    void whatIsHiddenIsNoText() {
        Document page =
                open(
                        "<html><body><p>%s</p><p hidden>a</p><p style='display: none'>b</p><template>c</template><noscript>d</noscript></body></html>"
                                .formatted(FIRST));
        assertThat(texts(page)).containsExactly(FIRST);
    }

    @Test
    void theHeadlineIsWhatThePagesTitleRepeats() {
        Document page =
                open(
                        """
                <html><head><title>Commission meets at last – The Gazette</title></head><body><h1>The Gazette</h1>
                <h2>Commission meets at last</h2><p>%s</p><p>%s</p></body></html>"""
                                .formatted(FIRST, SECOND));
        assertThat(
                        page.blocks().stream()
                                .filter(block -> block.shape() == Block.Shape.TITLE)
                                .map(b -> page.text().substring(b.start(), b.end())))
                .containsExactly("Commission meets at last");
    }

    @Test
    void datesInTheMetadataAreWitnesses() {
        Document page =
                open(
                        """
                <html><head><meta property="article:published_time" content="2026-03-03T10:00:00Z"><meta name="date" content="no date">
                <meta name="dcterms.modified" content="2026-13-01"><script type="application/ld+json">{"dateModified": "2026-03-04", "broken</script></head>
                <body><time datetime="2026-03-05 10:00">today</time><p>%s</p></body></html>"""
                                .formatted(FIRST));
        assertThat(page.witnesses())
                .containsExactly(
                        new Witness("article:published_time", LocalDate.of(2026, 3, 3)),
                        new Witness("dateModified", LocalDate.of(2026, 3, 4)),
                        new Witness("time", LocalDate.of(2026, 3, 5)));
    }

    @Test
    void charsetsAreThoseOfTheMarkOrThePage() {
        String html =
                "<html><head><meta charset=\"windows-1252\"></head><body><p>Café at Elphberg, a report of the commission’s session.</p></body></html>";
        assertThat(texts(accepted(html.getBytes(Charset.forName("windows-1252")))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Café")
                .contains("’");
        assertThat(texts(accepted(html.getBytes(StandardCharsets.UTF_8))).getFirst())
                .startsWith("Café");
        assertThat(texts(accepted(html.getBytes(StandardCharsets.UTF_16))).getFirst())
                .startsWith("Café");
    }

    @Test
    void blocksNeverOverlapAndAreTrimmed() {
        Document page =
                open(
                        "<div> a <p>\u00A0b\u200B</p> c<br>d<table><td>e<td>f</table><h3> g</h3>• h</div>");
        int last = -1;
        for (Block block : page.blocks()) {
            String text = page.text().substring(block.start(), block.end());
            assertThat(block.start()).isGreaterThan(last);
            assertThat(
                            Spaces.isSpace(text.charAt(0))
                                    || Spaces.isSpace(text.charAt(text.length() - 1)))
                    .isFalse();
            last = block.end();
        }
        assertThat(texts(page)).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void hostileMarkupIsReadOrRefusedInBoundedTime() {
        StringBuilder formatting = new StringBuilder("<html><body>");
        for (int i = 0; i < 300; i++) {
            formatting.append("<b id=").append(i).append('>');
        }
        for (String hostile :
                List.of(
                        "<html><body>" + "<div>".repeat(30_000) + "deep",
                        "<html><body>" + "<span>".repeat(30_000) + "deep" + "</div>".repeat(30_000),
                        "<html><body>" + "<table><tr><td>".repeat(20_000) + "x",
                        "<html><body><p class='" + "nav ".repeat(1_000_000) + "'>x",
                        "<html><!--" + "<".repeat(1_000_000),
                        "<html><body>" + "<h1>x".repeat(30_000),
                        formatting + "<div>x</div>".repeat(20_000))) {
            assertThat(Opening.open(hostile.getBytes(StandardCharsets.UTF_8))).isNotNull();
        }
    }

    @Test
    void textThatSpeaksOfTagsIsNoPage() {
        Document text =
                open(
                        "The committee on standards discussed the <p> element.\n\nIt is older than the <div>.\n");
        assertThat(text.verbatim()).isTrue();
        assertThat(text.blocks()).hasSize(2);
    }
}
