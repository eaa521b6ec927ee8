package entente.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A desk as a process of its own, as the launcher starts it. */
final class DeskProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private DeskProcess(Process process, int port) {
        this.process = process;
        this.port = port;
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
                        "--samples",
                        "--port",
                        String.valueOf(port),
                        "--db",
                        register.toString()));
        Process process =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(register.resolveSibling("desk.log").toFile())
                        .start();
        DeskProcess desk = new DeskProcess(process, port);
        desk.await();
        return desk;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Memory that it holds, in MiB; 0 where the system does not tell. */
    long resident() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
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
