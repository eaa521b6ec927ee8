package entente.cli.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, steered over its own protocol: real layout, real clicks. */
final class TestingBrowser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser");
    private static final Pattern ADDRESS = Pattern.compile("ws://([^/]+)/devtools/");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final TestingWire wire;

    private TestingBrowser(Process process, TestingWire wire) {
        this.process = process;
        this.wire = wire;
    }

    /** Where the browser is; null where there is none. */
    static @Nullable Path program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    static TestingBrowser start(Path home) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Objects.requireNonNull(program()).toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--hide-scrollbars",
                                "--disable-background-networking",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + home.resolve("profile"),
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String host = host(process);
        return new TestingBrowser(process, new TestingWire(page(host)));
    }

    private static String host(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
                return address.group(1);
            }
        }
        throw new IOException("The browser ended before it listened.");
    }

    /** The address of the one page's wire. */
    private static URI page(String host) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest list =
                    HttpRequest.newBuilder(URI.create("http://" + host + "/json/list"))
                            .timeout(Duration.ofSeconds(20))
                            .build();
            JsonNode pages = JSON.readTree(client.send(list, BodyHandlers.ofString()).body());
            for (JsonNode page : pages) {
                if (page.get("type").asString().equals("page")) {
                    return URI.create(page.get("webSocketDebuggerUrl").asString());
                }
            }
        }
        throw new IOException("The browser has no page.");
    }

    /** As wide and as high as that, with light or dark paper, and nothing moves by itself. */
    TestingBrowser sized(int width, int height, String scheme) {
        wire.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 600));
        wire.ask(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    TestingBrowser scripted(boolean scripts) {
        wire.ask("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        return this;
    }

    TestingBrowser open(Path file) {
        wire.ask("Page.enable", Map.of());
        wire.ask("Network.enable", Map.of());
        wire.ask("Log.enable", Map.of());
        go("about:blank");
        go(file.toUri().toString());
        return this;
    }

    private void go(String address) {
        wire.forget();
        wire.ask("Page.navigate", Map.of("url", address));
        wire.await("Page.loadEventFired");
    }

    /** Clicks into the middle of the first line of an element, as a hand does. */
    TestingBrowser click(String selector) {
        evaluate("document.querySelector(%s).scrollIntoView({block:'center'})", selector);
        JsonNode middle =
                evaluate(
                        "(()=>{const r=document.querySelector(%s).getClientRects()[0];return [r.left+r.width/2,r.top+r.height/2]})()",
                        selector);
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            wire.ask(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            middle.get(0).asDouble(),
                            "y",
                            middle.get(1).asDouble(),
                            "button",
                            type.equals("mouseMoved") ? "none" : "left",
                            "clickCount",
                            1));
        }
        settle();
        return this;
    }

    /** A picture is taken only when all that a click set off has been laid out, scripts or not. */
    private void settle() {
        wire.ask("Page.captureScreenshot", Map.of("format", "jpeg", "quality", 1));
    }

    /** What an expression gives in the page; a promise's own value. */
    JsonNode evaluate(String expression, Object... values) {
        Object[] literals =
                Stream.of(values).map(value -> JSON.writeValueAsString(value)).toArray();
        JsonNode answer =
                wire.ask(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                values.length == 0 ? expression : expression.formatted(literals),
                                "awaitPromise",
                                true,
                                "returnByValue",
                                true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /**
     * The fonts with which an element's text is really drawn: its name, and whether it came along.
     */
    List<String> fonts(String selector) {
        wire.ask("DOM.enable", Map.of());
        wire.ask("CSS.enable", Map.of());
        JsonNode root = wire.ask("DOM.getDocument", Map.of()).get("root").get("nodeId");
        JsonNode node =
                wire.ask("DOM.querySelector", Map.of("nodeId", root.asInt(), "selector", selector))
                        .get("nodeId");
        JsonNode fonts =
                wire.ask("CSS.getPlatformFontsForNode", Map.of("nodeId", node.asInt()))
                        .get("fonts");
        return fonts.valueStream()
                .map(
                        font ->
                                font.get("familyName").asString()
                                        + (font.get("isCustomFont").asBoolean()
                                                ? " (shipped)"
                                                : ""))
                .toList();
    }

    /** Addresses that were asked for since the page was opened. */
    List<String> requests() {
        return wire.told("Network.requestWillBeSent").stream()
                .map(event -> event.get("request").get("url").asString())
                .toList();
    }

    /** What the browser complained about since, such as a policy that was broken. */
    List<String> complaints() {
        return wire.told("Log.entryAdded").stream()
                .map(event -> event.get("entry").get("text").asString())
                .toList();
    }

    void end() throws InterruptedException {
        wire.close();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
