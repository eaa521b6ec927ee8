package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import entente.browser.Eyes.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job of one ministry, from the first start to what was kept, as an officer does it. */
class WholeJobTest {
    private static final Path SAMPLES = Path.of(System.getProperty("entente.samples"));
    private static final String PROMISING = "vi-viet-lao-2017-thu-truong-2.txt";

    @TempDir Path directory;
    private TestingDesk desk;
    private Eyes eyes;
    private Page page;

    @BeforeEach
    void open() {
        desk = TestingDesk.empty(directory);
        eyes = new Eyes();
        BrowserContext context = eyes.sit(Seat.DESK, "en");
        page = context.newPage();
    }

    @AfterEach
    void close() {
        eyes.close();
        desk.close();
    }

    @Test
    void fromTheFirstLinkToACommitmentThatWasKept() throws IOException {
        comeInByTheFirstLink();
        pasteAReport();
        decideOnItByKeyboard();
        dropTheOthers();
        seeTheRelation();
        giveACommitmentToABody();
        confirmWhatWasKept();
        findItAgain();
        goAndComeBackByPassword();
    }

    private void comeInByTheFirstLink() {
        page.navigate(desk.desk().firstLink().orElseThrow());
        page.getByLabel(Pattern.compile("A password of at least"))
                .fill("two ministries, one record");
        page.locator("main button").click();
        assertThat(page.locator("h1")).hasText("Today");
        assertThat(page.locator("main")).containsText("Nothing has been filed yet.");
        Eyes.shoot(page, "job-1-empty");
    }

    private void pasteAReport() throws IOException {
        page.locator(".menu a[href='/inbox']").click();
        page.locator("textarea[name=text]").fill(Files.readString(first()));
        page.locator("form[action='/inbox/text'] button").click();
        page.locator("#received a[href^='/reports/']").first().click();
        assertThat(page.locator("#review")).isVisible();
        Eyes.shoot(page, "job-2-report");
    }

    private void decideOnItByKeyboard() {
        Locator waiting = page.locator("[data-waits]");
        int all = waiting.count();
        page.keyboard().press("j");
        page.keyboard().press("a");
        assertThat(waiting).hasCount(all - 1);
        page.keyboard().press("u");
        assertThat(waiting).hasCount(all);
        page.keyboard().press("Shift+A");
        assertThat(waiting).hasCount(0);
        Eyes.shoot(page, "job-3-decided");
    }

    private void dropTheOthers() throws IOException {
        page.locator(".menu a[href='/inbox']").click();
        try (var files = Files.list(SAMPLES)) {
            page.locator("input[type=file]")
                    .setInputFiles(
                            files.filter(file -> file.toString().endsWith(".txt"))
                                    .filter(file -> file.toString().contains("viet-lao"))
                                    .sorted()
                                    .toArray(Path[]::new));
        }
        page.locator("form[action='/inbox/files'] button").click();
        assertThat(page.locator("#received a[href^='/reports/']").nth(9))
                .isVisible(
                        new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                                .setTimeout(60_000));
        Eyes.shoot(page, "job-4-filed");
    }

    private void seeTheRelation() {
        page.navigate(desk.at("/relations/LAO-VNM"));
        assertThat(page.locator("h1")).hasText("Laos–Vietnam");
        assertThat(page.locator("main")).containsText("political consultation");
        Eyes.shoot(page, "job-5-relation");
    }

    private void giveACommitmentToABody() {
        page.navigate(desk.at("/relations/LAO-VNM/commitments"));
        page.locator("main a[href*='/commitments/c-']").first().click();
        page.waitForURL(Pattern.compile("/commitments/c-"));
        page.keyboard().press("a");
        Locator form = page.locator("form[action$='/assign']");
        form.locator("#lead").selectOption(new SelectOption().setIndex(1));
        String body = String.valueOf(form.locator("#lead option:checked").textContent());
        form.locator("button").click();
        assertThat(page.locator("dl.facts")).containsText(body);
        assertThat(page.locator(".said")).isVisible();
        Eyes.shoot(page, "job-6-commitment");
    }

    private void confirmWhatWasKept() {
        page.navigate(desk.at("/follow"));
        Locator confirm = page.locator("form[action$='/confirm'] button");
        int suggested = confirm.count();
        confirm.first().click();
        assertThat(page.locator(".said")).isVisible();
        page.navigate(desk.at("/follow"));
        assertThat(confirm).hasCount(suggested - 1);
    }

    private void findItAgain() {
        page.navigate(desk.at("/"));
        page.keyboard().press("/");
        page.keyboard().type("tham khao chinh tri");
        assertThat(page.locator("#suggestions a").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).isVisible();
        page.goBack();
        assertThat(page.locator("h1")).hasText("Today");
    }

    private void goAndComeBackByPassword() {
        page.locator(".self summary").click();
        page.locator("form[action='/logout'] button").click();
        page.locator("#username").fill("administrator");
        page.locator("#password").fill("two ministries, one record");
        page.locator("main button").first().click();
        assertThat(page.locator("h1")).hasText("Today");
    }

    private static Path first() throws IOException {
        Path named = SAMPLES.resolve(PROMISING);
        if (Files.exists(named)) {
            return named;
        }
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> file.toString().contains("viet-lao-2017"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
