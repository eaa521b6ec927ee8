package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import entente.browser.Eyes.Seat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page, reached by links as people reach it. */
@Execution(ExecutionMode.CONCURRENT)
class EveryPageTest {
    /** A light and a dark one, a wide and a narrow one: the third differs in nothing new. */
    private static final Set<Seat> EXAMINED = EnumSet.of(Seat.DESK, Seat.PHONE_AT_NIGHT);

    @TempDir static Path directory;
    private static TestingDesk desk;
    private static Eyes eyes;
    private static Map<String, List<String>> pages;

    @BeforeAll
    static void walkOnce() throws IOException {
        desk = TestingDesk.ofSamples(directory);
        eyes = new Eyes();
        try (BrowserContext context = eyes.sit(Seat.DESK, "en")) {
            pages = Walk.from(context.newPage(), desk.at(""));
        }
    }

    @AfterAll
    static void close() {
        eyes.close();
        desk.close();
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @Test
    void linksLeadToPagesOfEveryKind() {
        assertThat(pages.keySet()).contains("/");
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @CsvSource({"en, DESK", "lo, DESK_AT_NIGHT", "vi, PHONE_AT_NIGHT"})
    void isWholeInEveryLanguageAndOnEveryScreen(String language, Seat seat) {
        SoftAssertions all = new SoftAssertions();
        try (BrowserContext context = eyes.examined(seat, language)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")) {
                            complaints.add(message.text());
                        }
                    });
            page.onPageError(complaints::add);
            for (var kind : pages.entrySet()) {
                String path = kind.getValue().getFirst();
                complaints.clear();
                Response answer = page.navigate(desk.at(path));
                Eyes.shoot(page, name(kind.getKey()) + "-" + language + "-" + seat.word());
                all.assertThat(answer.status()).as(path).isEqualTo(200);
                all.assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                all.assertThat(page.locator("h1").count()).as("headings of %s", path).isEqualTo(1);
                all.assertThat(page.locator("main").innerText())
                        .as("words that nobody has said on %s", path)
                        .doesNotContain("??")
                        .doesNotContainPattern("\\b[a-z]+\\.[a-z]+(-[a-z]+)*\\.[a-z]+\\b…");
                all.assertThat(overflow(page))
                        .as("pixels too wide: %s", path)
                        .isLessThanOrEqualTo(0);
                if (EXAMINED.contains(seat)) {
                    all.assertThat(Eyes.barriers(page)).as("barriers on %s", path).isEmpty();
                }
                all.assertThat(complaints).as("the browser's complaints about %s", path).isEmpty();
            }
        }
        all.assertAll();
    }

    /** How far the page can be pushed sideways. */
    private static int overflow(Page page) {
        Object pixels =
                page.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    private static String name(String pattern) {
        return pattern.equals("/")
                ? "home"
                : pattern.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    }
}
