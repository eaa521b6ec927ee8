package entente.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A desk as a process of its own, as the launcher starts it. */
final class DeskProcess implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("/enter/[\\w-]+");

    private final Process process;
    private final int port;
    private final Path said;

    private DeskProcess(Process process, int port, Path said) {
        this.process = process;
        this.port = port;
        this.said = said;
    }

    /**
     * @param options of the virtual machine
     */
    static DeskProcess start(Path register, int port, List<String> options)
            throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xlog:disable",
                                "--enable-native-access=ALL-UNNAMED"));
        line.addAll(options);
        line.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "entente.cli.Entente",
                        "desk",
                        "--port",
                        String.valueOf(port),
                        "--db",
                        register.toString()));
        Path said = register.resolveSibling("desk.log");
        Process process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        DeskProcess desk = new DeskProcess(process, port, said);
        desk.await();
        return desk;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Where the first administrator comes in, once, as a first start tells. */
    String entrance() throws IOException {
        Matcher link = LINK.matcher(Files.readString(said, StandardCharsets.UTF_8));
        if (!link.find()) {
            throw new IOException("The desk told no link to come in by. Maybe desk.log tells why.");
        }
        return link.group();
    }

    /**
     * Memory that it holds, in MiB; 0 where the system does not tell.
     *
     * @param kind as Linux calls it: VmRSS is all, RssFile what can be read from its file again
     */
    long memory(String kind) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith(kind + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }

    private void await() throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create(address() + "/health")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException _) {
                    // Not yet.
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("The desk did not come up. Maybe its desk.log tells why.");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
