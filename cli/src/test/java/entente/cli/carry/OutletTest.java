package entente.cli.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.cli.TestingWorkplace;
import entente.cli.terminal.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole or not at all. */
class OutletTest {
    @TempDir Path home;

    @Test
    void whatCannotBeFinishedLeavesNoTrace() throws IOException {
        Path file = home.resolve("export.json");
        Files.writeString(file, "as it was");
        Outlet outlet = Outlet.of(TestingWorkplace.plain(), file.toString());
        assertThatExceptionOfType(Output.Failed.class)
                .isThrownBy(
                        () ->
                                outlet.write(
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("No space left on device");
                                        }))
                .withMessage("No space left on device");
        assertThat(file).hasContent("as it was");
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** A disk that is full is like a name that is too long: the second file cannot be begun. */
    @Test
    void ofSeveralFilesAllAreThereOrNone() throws IOException {
        Path one = Files.writeString(home.resolve("one.pdf"), "as it was");
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(one, new byte[100_000]);
        files.put(home.resolve("x".repeat(255)), new byte[1]);
        assertThatExceptionOfType(Output.Failed.class).isThrownBy(() -> Outlet.all(files));
        assertThat(one).hasContent("as it was");
        try (var left = Files.list(home)) {
            assertThat(left).containsExactly(one);
        }
        files.remove(home.resolve("x".repeat(255)));
        Outlet.all(files);
        assertThat(one).hasSize(100_000);
    }
}
