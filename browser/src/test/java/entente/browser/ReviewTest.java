package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.browser.Eyes.Seat;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is gone through with the keys alone. */
class ReviewTest {
    @TempDir static Path directory;
    private static TestingDesk desk;
    private static Eyes eyes;
    private Page page;
    private Locator waiting;
    private Locator findings;

    @BeforeAll
    static void start() throws IOException {
        desk = TestingDesk.ofSamples(directory);
        eyes = new Eyes();
    }

    @AfterAll
    static void stop() {
        eyes.close();
        desk.close();
    }

    @BeforeEach
    void openTheFirstThatWaits() {
        page = eyes.sit(Seat.DESK, "en").newPage();
        page.navigate(desk.at("/inbox"));
        page.locator("#waiting a[href^='/reports/']").first().click();
        page.waitForURL("**/reports/*");
        waiting = page.locator("[data-waits]");
        findings = page.locator(".note[data-finding]");
        assertThat(page.locator(".note.here")).hasCount(1);
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void aFindingIsSplitInTwoAndIsOneAgainAfterUndo() {
        int all = findings.count();
        page.keyboard().press("s");
        Locator pieces = page.locator("#mend-split textarea");
        assertThat(pieces).isFocused();
        String words = pieces.inputValue();
        int half = words.indexOf(' ', words.length() / 2 - 1);
        pieces.fill(words.substring(0, half) + "\n" + words.substring(half + 1));
        page.keyboard().press("Control+Enter");
        assertThat(findings).hasCount(all + 1);
        page.keyboard().press("u");
        assertThat(findings).hasCount(all);
    }

    /**
     * The button is put back as it is for a moment, when the answer has come and is not settled.
     */
    @Test
    void undoIsDoneOnceThoughItsButtonHasAKeyOfItsOwn() {
        int all = waiting.count();
        page.keyboard().press("a");
        assertThat(waiting).hasCount(all - 1);
        page.locator("#said form")
                .evaluate(
                        """
                        form => {
                          const bare = form.cloneNode(true);
                          bare.getAttributeNames().filter(name => name.startsWith('hx-'))
                            .forEach(name => bare.removeAttribute(name));
                          bare.querySelector('button').setAttribute('data-key', 'u');
                          form.replaceWith(bare);
                        }
                        """);
        page.keyboard().press("u");
        assertThat(page.locator(".said p")).hasText("Taken back.");
        assertThat(waiting).hasCount(all);
    }

    @Test
    void twoFindingsAreMergedByTheKeysAloneAndPartedByUndo() {
        page.keyboard().press("m");
        Locator others = page.locator("#mend-merge input[type=radio]");
        assertThat(others.first()).isFocused();
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".said p")).containsText("Merged");
        page.keyboard().press("u");
        assertThat(page.locator(".said p")).hasText("Taken back.");
    }

    @Test
    void aKeyThatIsPressedBeforeTheAnswerWaitsForItAndUndoToo() {
        int all = waiting.count();
        page.keyboard().press("a");
        page.keyboard().press("u");
        assertThat(page.locator(".said p")).hasText("Taken back.");
        assertThat(waiting).hasCount(all);
    }

    @Test
    void howeverMuchWasDecidedOneStepBackLeavesTheReport() {
        int all = waiting.count();
        page.keyboard().press("a");
        assertThat(waiting).hasCount(all - 1);
        page.keyboard().press("u");
        assertThat(waiting).hasCount(all);
        page.goBack();
        page.waitForURL(desk.at("/inbox"));
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedOutlivesAReload() {
        page.keyboard().press("e");
        Locator when = page.locator("#mend-fields input[id$='-when']");
        when.fill("next year or so");
        page.reload();
        assertThat(when).hasValue("next year or so");
        when.press("Control+Enter");
        Locator field = page.locator(".field:has(.error)");
        assertThat(field.locator("input")).isFocused();
        assertThat(field.locator("input")).hasValue("next year or so");
        assertThat(page.url()).matches(".*/reports/[0-9a-f]{64}");
        page.keyboard().press("Escape");
        assertThat(page.locator("#mend-fields")).hasCount(0);
        assertThat(page.locator(".note.here")).isFocused();
        page.reload();
        assertThat(page.locator(".note.here")).hasCount(1);
        assertThat(page.locator("#mend-fields")).hasCount(0);
    }
}
