package entente.bench.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Other people's programs, run in a directory of their own, with nobody's settings.
 *
 * @param home where they look for settings, and find none
 */
record Tool(Path home, Path directory) {
    private static final List<String> PLACES =
            List.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin");

    static boolean isHere(String program) {
        return PLACES.stream().anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    Tool in(Path other) {
        return new Tool(home, other);
    }

    /**
     * All that it says, to either side.
     *
     * @throws IllegalStateException when it does not end well
     */
    String run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "%s ended with %d: %s"
                            .formatted(String.join(" ", command), process.exitValue(), said));
        }
        return said;
    }

    Process start(String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("HOME", home.toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        environment.put("FOSSIL_HOME", home.toString());
        environment.put("USER", "officer");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    static long bytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }
}
