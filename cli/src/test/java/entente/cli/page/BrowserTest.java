package entente.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.cli.TestingOffice;
import entente.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as a browser shows them. Skipped, and said so, where there is no Chromium. */
class BrowserTest {
    private static final String REPORT = "vi-viet-lao-2017-thu-truong-2.txt";
    private static final String IN_VIEW =
            "(()=>{const r=document.querySelector(%s).getBoundingClientRect();return r.top>=0&&r.bottom<=innerHeight&&r.left>=0&&r.right<=innerWidth})()";

    @TempDir static Path home = Path.of(".");
    private static @Nullable TestingBrowser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(
                TestingBrowser.program() != null,
                "There is no Chromium here: pages are not looked at in a browser. Maybe apt-get install chromium.");
        browser = TestingBrowser.start(home);
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (browser != null) {
            browser.end();
        }
    }

    private static TestingBrowser browser() {
        return Objects.requireNonNull(browser).scripted(true);
    }

    private static TestingBrowser desk() {
        return browser().sized(1440, 900, "light");
    }

    private static TestingBrowser phone() {
        return browser().sized(360, 740, "dark");
    }

    /** The page of a sample, or of all. */
    private static Path sample(String name, String language) {
        Path page = home.resolve("page-" + language + ".html");
        new TestingOffice(home)
                .run(
                        "read",
                        TestingOffice.sample(name),
                        "--format",
                        "html",
                        "--lang",
                        language,
                        "-o",
                        page.toString());
        return page;
    }

    private static Path page(String html) throws IOException {
        return Files.writeString(home.resolve("made.html"), html);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClickOnWordsLeadsToTheirFindingAndTheWordsStayInView(boolean scripts) {
        TestingBrowser at = desk().scripted(scripts).open(sample(REPORT, "en"));
        at.click(".text .e.of-c3");
        assertThat(at.evaluate("location.hash").asString()).isEqualTo("#f-c3");
        assertThat(at.evaluate(IN_VIEW, "#f-c3").asBoolean()).isTrue();
        assertThat(at.evaluate(IN_VIEW, ".text .e.of-c3").asBoolean()).isTrue();
        assertThat(at.evaluate("getComputedStyle(document.querySelector('.e.of-c3')).boxShadow"))
                .isNotEqualTo(
                        at.evaluate(
                                "getComputedStyle(document.querySelector('.e.of-c2')).boxShadow"));
    }

    @Test
    void aFindingLeadsToItsWordsAndToItsRule() {
        TestingBrowser at = desk().scripted(false).open(sample(REPORT, "vi"));
        at.click("#f-c8 blockquote a");
        assertThat(at.evaluate("location.hash").asString()).isEqualTo("#e-c8");
        assertThat(at.evaluate(IN_VIEW, ".text .e.of-c8").asBoolean()).isTrue();
        at.click("#f-c8 a.rule");
        assertThat(at.evaluate("decodeURIComponent(location.hash)").asString())
                .startsWith("#rule-commitment.");
        assertThat(at.evaluate(IN_VIEW, "div.rule:target").asBoolean()).isTrue();
        assertThat(at.evaluate("document.querySelector('div.rule:target a.of-c8')").isNull())
                .isFalse();
    }

    @Test
    void whereFindingsOverlapEachIsReached() throws IOException {
        TestingBrowser at = desk().open(page(TestingReport.VIETNAMESE.page(Language.EN)));
        at.click(".text .e.k-meeting");
        assertThat(at.evaluate("location.hash").asString()).isEqualTo("#f-m1");
        at.click(".text .tag.of-c1");
        assertThat(at.evaluate("location.hash").asString()).isEqualTo("#f-c1");
        assertThat(at.evaluate("document.querySelectorAll('.text a a').length").asInt()).isZero();
    }

    @Test
    void onAPhoneAFindingComesUpOverTheTextWhichStaysWhereItIs() {
        TestingBrowser at = phone().open(sample(REPORT, "en"));
        at.evaluate("document.querySelector('.text .e.of-c3').scrollIntoView({block:'center'})");
        int before = at.evaluate("scrollY").asInt();
        at.click(".text .e.of-c3");
        assertThat(at.evaluate("scrollY").asInt()).isEqualTo(before);
        assertThat(at.evaluate(IN_VIEW, "#f-c3").asBoolean()).isTrue();
        at.click("#f-c3 .close");
        assertThat(at.evaluate("location.hash").asString()).isEqualTo("#e-c3");
    }

    @ParameterizedTest
    @CsvSource({"en-india-brazil-jcm-2022.txt,en", "vi-viet-lao-2023-thu-truong-8.html,vi", ",lo"})
    void nothingIsWiderThanAPhoneAndNothingIsLoaded(@Nullable String name, String language) {
        Path page = sample(name == null ? "" : name, language);
        TestingBrowser at = phone().open(page);
        assertThat(at.evaluate("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
        assertThat(at.evaluate("innerWidth").asInt()).isEqualTo(360);
        assertThat(at.requests())
                .filteredOn(address -> !address.startsWith("data:"))
                .containsExactly(page.toUri().toString());
        assertThat(at.complaints()).isEmpty();
    }

    @Test
    void aWordWithoutAnEndBreaks() throws IOException {
        String endless = "x".repeat(400);
        var report = new TestingReport("en", endless, endless + " 2026", endless, endless);
        assertThat(
                        phone().open(page(report.page(Language.EN)))
                                .evaluate("document.documentElement.scrollWidth")
                                .asInt())
                .isEqualTo(360);
    }

    @Test
    void laoIsDrawnWithTheFontThatThePageBringsAlong() throws IOException {
        TestingBrowser at = desk().open(page(TestingReport.LAO.page(Language.LO)));
        at.evaluate("document.fonts.ready.then(()=>1)");
        assertThat(at.complaints()).isEmpty();
        assertThat(at.fonts(".text .e.k-meeting"))
                .anyMatch(font -> font.endsWith("(shipped)") && font.contains("Lao"));
        assertThat(at.fonts("h3")).allMatch(font -> font.endsWith("(shipped)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void allTextStandsOutFromItsPaper(String scheme) throws IOException {
        TestingBrowser at = browser().sized(1440, 900, scheme).open(sample("", "en"));
        at.evaluate("location.hash='#r1-f-c1'");
        assertThat(at.evaluate(TestingContrast.FAINT).toString()).isEqualTo("[]");
        assertThat(at.evaluate("matchMedia('(prefers-color-scheme: dark)').matches").asBoolean())
                .isEqualTo(scheme.equals("dark"));
    }

    @Test
    void aReportCannotPutAnythingIntoThePage() throws IOException {
        String evil =
                "</title></style><script>document.title='in'</script><img src=x onerror=\"document.title='in'\"> '\"> a";
        var report = new TestingReport("en\"><b>", evil, evil + " 2026", evil + " 2026", evil);
        TestingBrowser at = desk().open(page(report.page(Language.EN)));
        assertThat(at.evaluate("document.title").asString()).startsWith("</title>");
        assertThat(at.evaluate("document.querySelectorAll('img,script').length").asInt())
                .isEqualTo(1);
        assertThat(at.evaluate("document.querySelector('h1').textContent").asString())
                .isEqualTo(evil);
        assertThat(at.requests()).hasSize(1);
        assertThat(at.complaints()).isEmpty();
    }

    @Test
    void aBoxHidesItsKind() {
        TestingBrowser at = desk().scripted(false).open(sample(REPORT, "en"));
        at.click("label.box.k-commitment");
        assertThat(at.evaluate("document.querySelector('#f-c1').getClientRects().length").asInt())
                .isZero();
        assertThat(at.evaluate("document.querySelector('#f-m1').getClientRects().length").asInt())
                .isPositive();
    }
}
