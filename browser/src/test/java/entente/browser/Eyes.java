package entente.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, as a person at a desk or with a phone looks through it. */
final class Eyes implements AutoCloseable {
    private static final Path SHOTS =
            Path.of(System.getProperty("entente.shots", "target/screenshots"));

    private final Playwright playwright;
    private final Browser browser;

    Eyes() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    /** Who looks, and through what. */
    enum Seat {
        DESK(1280, 900, ColorScheme.LIGHT),
        DESK_AT_NIGHT(1280, 900, ColorScheme.DARK),
        PHONE_AT_NIGHT(360, 740, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Seat(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** A login of its own. */
    BrowserContext sit(Seat seat, String language) {
        return browser.newContext(options(seat, language));
    }

    BrowserContext withoutScript(Seat seat, String language) {
        return browser.newContext(options(seat, language).setJavaScriptEnabled(false));
    }

    /** One in which axe may run its own script; the policy itself is tested elsewhere. */
    BrowserContext examined(Seat seat, String language) {
        return browser.newContext(options(seat, language).setBypassCSP(true));
    }

    private static Browser.NewContextOptions options(Seat seat, String language) {
        return new Browser.NewContextOptions()
                .setViewportSize(seat.width, seat.height)
                .setColorScheme(seat.scheme)
                .setLocale(language);
    }

    /** What WCAG 2.2 AA is broken by, in axe's words; empty where nothing is. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(
                                rule ->
                                        rule.getId()
                                                + ": "
                                                + rule.getHelp()
                                                + " "
                                                + rule.getNodes().stream()
                                                        .limit(3)
                                                        .map(node -> node.getHtml())
                                                        .toList())
                        .toList();
    }

    /** Kept as an artefact of the build, to be looked at by people. */
    static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
