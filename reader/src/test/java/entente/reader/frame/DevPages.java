package entente.reader.frame;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports to develop with, which stand beside the repository and are no part of it. */
final class DevPages {
    private DevPages() {}

    /** The web pages among them; the test that asks is skipped where there are none. */
    static List<Path> all() throws IOException {
        Path folder = folder();
        assumeTrue(
                Files.isDirectory(folder),
                "The reports to develop with (shared/reports/dev) are not here. Maybe this is a clone alone.");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        for (Path at = here; at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/reports/dev");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return here.resolve("shared/reports/dev");
    }
}
