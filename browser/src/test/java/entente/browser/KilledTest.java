package entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import entente.register.Register;
import entente.register.store.Location;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk killed with SIGKILL while reports are filed: what it acknowledged is there afterwards. */
class KilledTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern REPORT = Pattern.compile("/reports/([0-9a-f]{64})");
    private static final int ROUNDS = 3;

    @TempDir Path directory;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Path register = directory.resolve("samples.db");
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        for (int round = 0; round < ROUNDS; round++) {
            int port = freePort();
            Process desk = start(register, port);
            try {
                Thread filing = Thread.ofPlatform().start(filing(port, round, acknowledged));
                awaitOne(filing, acknowledged, acknowledged.size());
                Thread.sleep(random.nextInt(400));
                desk.destroyForcibly().waitFor();
                filing.join();
            } finally {
                desk.destroyForcibly();
            }
        }
        try (Register kept =
                Register.open(
                        new Location.File(register), false, Clock.systemUTC(), "test", "test")) {
            assertThat(acknowledged).as("seed %d", seed).isNotEmpty();
            assertThat(kept.reports().stream().map(report -> report.sha256()))
                    .as("seed %d", seed)
                    .containsAll(acknowledged);
            assertThat(kept.verify((_, _) -> {}).flaws()).as("seed %d", seed).isEmpty();
        }
    }

    private static void awaitOne(Thread filing, Set<String> acknowledged, int before)
            throws InterruptedException {
        while (filing.isAlive() && acknowledged.size() == before) {
            Thread.sleep(20);
        }
    }

    private static Runnable filing(int port, int round, Set<String> acknowledged) {
        return () -> {
            try (HttpClient client =
                    HttpClient.newBuilder()
                            .cookieHandler(new CookieManager())
                            .followRedirects(Redirect.NORMAL)
                            .build()) {
                String token = token(client, port);
                for (int number = 0; number < 10_000; number++) {
                    file(client, port, token, round * 10_000 + number, acknowledged);
                }
            } catch (IOException | InterruptedException _) {
                // The desk is gone, as it should be.
            }
        };
    }

    private static void file(
            HttpClient client, int port, String token, int number, Set<String> acknowledged)
            throws IOException, InterruptedException {
        String text =
                "Vientiane, 3 March 2024. Laos and Vietnam held their political consultation no. %d. The two sides agreed to build school %d by 2026."
                        .formatted(number, number);
        String form = "text=" + encoded(text) + "&name=&_csrf=" + encoded(token);
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(address(port, "/inbox/text"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
        Matcher report = REPORT.matcher(answer.body());
        if (answer.statusCode() == 200 && report.find()) {
            acknowledged.add(report.group(1));
        }
    }

    private static String token(HttpClient client, int port)
            throws IOException, InterruptedException {
        while (true) {
            try {
                String page =
                        client.send(
                                        HttpRequest.newBuilder(address(port, "/")).build(),
                                        BodyHandlers.ofString())
                                .body();
                Matcher found = TOKEN.matcher(page);
                if (found.find()) {
                    return found.group(1);
                }
            } catch (java.net.ConnectException _) {
                Thread.sleep(50);
            }
        }
    }

    private static Process start(Path register, int port) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dentente.samples=" + System.getProperty("entente.samples"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "entente.cli.Entente",
                                "desk",
                                "--samples",
                                "--port",
                                String.valueOf(port),
                                "--db",
                                register.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static URI address(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
