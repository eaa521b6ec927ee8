package entente.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.api.Asking.Came;
import entente.desk.api.LoginCookie;
import entente.desk.api.Programs;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One box for everything. */
class SearchPageTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    @SuppressWarnings("NullAway.Init")
    private static Programs programs;

    private static String cookie = "";

    @BeforeAll
    static void start() throws IOException {
        programs = new Programs().filed("vi-viet-lao-20", "lo-laos-cambodia");
        cookie = LoginCookie.of(programs.desk().address());
    }

    @AfterAll
    static void stop() {
        programs.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"học bổng", "hoc bong", "HOC BONG"})
    void vietnameseIsFoundWithMarksAndWithout(String words) {
        String page = page("/search?q=" + encoded(words));
        assertThat(page).contains("<mark>");
        assertThat(unmarked(page)).contains("học bổng");
        assertThat(links(page))
                .anyMatch(link -> link.matches("/relations/LAO-VNM/commitments/c-.*"));
    }

    @Test
    void laoIsFoundInsideWords() {
        assertThat(page("/search?q=" + encoded("ກຳປູ"))).contains("<mark>ກຳປູ</mark>");
    }

    @Test
    void wrongMarksAreToldAndStillFind() {
        String page = page("/search?q=" + encoded("hòc bồng"), "Accept-Language", "en");
        assertThat(unmarked(page))
                .contains("these are without regard to them")
                .contains("học bổng");
    }

    @Test
    void whatIsFoundIsMarkedUpAndNothingElseIs() {
        String page = page("/search?q=" + encoded("<script>alert(1)</script> \"'&"));
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void filtersNarrowDownAndStayInTheForm() {
        String page =
                page("/search?kind=commitment&area=education-training&relation=LAO-VNM&status=&q=");
        assertThat(page)
                .contains("value=\"education-training\" selected")
                .contains("value=\"LAO-VNM\" selected")
                .doesNotContain("id=\"kind-session\"");
        assertThat(links(page)).anyMatch(link -> link.contains("/commitments/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relation=Laos", "area=moon", "kind=x", "from=31.12.2018"})
    void aFilterThatIsNoneIsToldInWords(String filter) {
        Came came = get("/search?q=a&" + filter, "Accept-Language", "en");
        assertThat(came.status()).isEqualTo(400);
        assertThat(came.response().body()).contains("Maybe");
    }

    @Test
    void moreIsBehindALink() {
        String page = page("/search?from=2000-01-01");
        String more =
                links(page).stream()
                        .filter(link -> link.contains("limit=100"))
                        .findFirst()
                        .orElse("");
        assertThat(more).contains("from=2000-01-01");
        assertThat(links(page(more)).size()).isGreaterThan(links(page).size());
    }

    @Test
    void whatWasFoundCanBeTakenAlong() {
        Came csv = get("/search/export/csv?q=hoc+bong");
        assertThat(csv.header("Content-Disposition")).contains("search.csv");
        assertThat(csv.response().body()).contains("kind,relations,target").contains("học bổng");
        Came json = get("/search/export/json?q=hoc+bong&kind=commitment");
        assertThat(json.response().body().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"kind\":\"commitment\""));
        assertThat(get("/search/export/xls?q=a").status()).isEqualTo(404);
    }

    @Test
    void suggestionsAreAFewLinksAndNoPage() {
        Came came = get("/search/suggestions?q=" + encoded("hop tac"));
        String fragment = came.response().body();
        assertThat(fragment).doesNotContain("<html").doesNotContain("<body");
        assertThat(links(fragment)).hasSizeBetween(1, 8);
        assertThat(get("/search/suggestions?q=").response().body().strip()).isEmpty();
        assertThat(get("/search/suggestions?q=zzzzqqq").response().body()).contains("<p");
    }

    @Test
    void everyLinkOfAHitLeadsToWhatThereIs() {
        List<String> commitments =
                links(page("/search?q=" + encoded("hoc bong"))).stream()
                        .filter(link -> link.contains("/commitments/c-"))
                        .distinct()
                        .toList();
        for (String link : commitments) {
            assertThat(programs.desk().register().find(link.replaceAll(".*/", "")).target())
                    .isEqualTo(link.replaceAll(".*/", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "lo", "en"})
    void thePageSpeaksEveryLanguage(String language) {
        String page = page("/search?q=hoc+bong", "Accept-Language", language);
        assertThat(page).contains("lang=\"" + language + "\"").doesNotContain("??");
    }

    private static String page(String path, String... headers) {
        Came came = get(path, headers);
        assertThat(came.status()).as(path).isEqualTo(200);
        return came.response().body();
    }

    private static Came get(String path, String... headers) {
        String[] all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = "Cookie";
        all[1] = cookie;
        all[2] = "Accept";
        all[3] = "text/html,*/*";
        return programs.with("").get(URI.create(path.replace("&amp;", "&")).toString(), all);
    }

    private static List<String> links(String page) {
        String main = page.contains("<main") ? page.substring(page.indexOf("<main")) : page;
        return LINK.matcher(main).results().map((MatchResult each) -> each.group(1)).toList();
    }

    private static String unmarked(String page) {
        return page.replaceAll("</?mark>", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
