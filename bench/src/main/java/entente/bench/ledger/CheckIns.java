package entente.bench.ledger;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** fossil: a check-in a record, cloned over HTTP from its own server. */
record CheckIns(Tool tool) {
    private static final Pattern RECEIVED = Pattern.compile("received: (\\d+)");
    private static final int PATIENCE = 100;

    Yardsticks.Result measure(int records) throws IOException, InterruptedException {
        Path own = tool.directory().resolve("own.fossil");
        Path work = Files.createDirectories(tool.directory().resolve("work"));
        Tool fossil = tool.in(work);
        fossil.run("fossil", "init", own.toString());
        fossil.run("fossil", "open", own.toString());
        Files.writeString(work.resolve("record.json"), "{}\n");
        fossil.run("fossil", "add", "record.json");
        long start = System.nanoTime();
        for (int i = 0; i < records; i++) {
            Files.writeString(work.resolve("record.json"), Yardsticks.record(i));
            fossil.run(
                    "fossil", "commit", "--hash", "--no-warnings", "--nosign", "-m", "record " + i);
        }
        double made = since(start);
        Path copy = tool.directory().resolve("copy.fossil");
        int port = port();
        Process server =
                tool.start("fossil", "server", "--port", String.valueOf(port), own.toString());
        try {
            start = System.nanoTime();
            String said = cloned(port, copy);
            double synced = since(start);
            start = System.nanoTime();
            tool.run("fossil", "test-integrity", "-R", copy.toString());
            double verified = since(start);
            return new Yardsticks.Result(
                    version(),
                    made,
                    synced,
                    verified,
                    received(said),
                    "hashes of what was received; signatures only where each check-in was signed by hand with PGP, and then by no command of its own. No second side's consent; forks are shown, not refused");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** As soon as the server answers. */
    private String cloned(int port, Path copy) throws IOException, InterruptedException {
        String address = "http://localhost:" + port + "/";
        for (int tries = 0; ; tries++) {
            try {
                return tool.run("fossil", "clone", "--once", address, copy.toString());
            } catch (IllegalStateException notYet) {
                if (tries == PATIENCE) {
                    throw notYet;
                }
                Files.deleteIfExists(copy);
                Thread.sleep(PATIENCE);
            }
        }
    }

    private static int port() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static long received(String said) {
        Matcher bytes = RECEIVED.matcher(said);
        long last = 0;
        while (bytes.find()) {
            last = Long.parseLong(bytes.group(1));
        }
        return last;
    }

    private String version() throws IOException, InterruptedException {
        return tool.run("fossil", "version").strip().replaceFirst("^This is ", "").split(" \\[")[0];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
