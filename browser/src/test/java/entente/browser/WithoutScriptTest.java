package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import entente.browser.Eyes.Seat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Script makes the desk quicker; nothing that is to be read, and no form, needs it. */
class WithoutScriptTest {
    @TempDir Path directory;

    @Test
    void everyPageCanBeReadAndAFindingAcceptedAndTheLanguageChosen() throws IOException {
        try (TestingDesk desk = TestingDesk.ofSamples(directory);
                Eyes eyes = new Eyes()) {
            Map<String, List<String>> pages;
            try (BrowserContext context = eyes.sit(Seat.DESK, "en")) {
                pages = Walk.from(context.newPage(), desk.at(""));
            }
            try (BrowserContext context = eyes.withoutScript(Seat.DESK, "en")) {
                Page page = context.newPage();
                readable(page, desk, pages);
                accept(page, desk);
                page.navigate(desk.at("/"));
                page.locator(".tongues button[value=vi]").click();
                assertThat(page.locator("h1").innerText()).isEqualTo("Hôm nay");
            }
        }
    }

    private static void readable(Page page, TestingDesk desk, Map<String, List<String>> pages) {
        SoftAssertions all = new SoftAssertions();
        for (List<String> kind : pages.values()) {
            Response answer = page.navigate(desk.at(kind.getFirst()));
            all.assertThat(answer.status()).as(kind.getFirst()).isEqualTo(200);
            all.assertThat(page.locator("main").innerText())
                    .as(kind.getFirst())
                    .hasSizeGreaterThan(20);
        }
        all.assertAll();
    }

    private static void accept(Page page, TestingDesk desk) {
        page.navigate(desk.at("/inbox"));
        page.locator("#waiting a[href^='/reports/']").first().click();
        page.waitForURL(Pattern.compile("/reports/"));
        Locator waiting = page.locator("[data-waits]");
        int before = waiting.count();
        page.locator("form[action$='/accept'] button[data-act=accept]").first().click();
        PlaywrightAssertions.assertThat(waiting).hasCount(before - 1);
    }
}
