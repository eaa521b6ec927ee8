package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory of many reports, in real processes with 256 MB. */
class ReadingManyTest {
    private static final int MANY = 2000;

    @TempDir Path home;

    @BeforeEach
    void manyReports() throws IOException {
        for (int i = 0; i < MANY; i++) {
            Files.writeString(home.resolve("%05d.txt".formatted(i)), "Report %05d".formatted(i));
        }
    }

    @Test
    void allAreToldInOrder() throws IOException, InterruptedException {
        TestingProcess read = TestingProcess.toy(home, "read", "--format", "json", ".");
        List<String> titles =
                read.out()
                        .lines()
                        .map(line -> line.replaceFirst(".*\"title\":\"([^\"]*)\".*", "$1"))
                        .toList();
        assertThat(titles)
                .isEqualTo(IntStream.range(0, MANY).mapToObj("Report %05d"::formatted).toList());
        assertThat(read.exit()).isZero();
    }

    @Test
    void foreignFilesAmongThemAreOnlyCounted() throws IOException, InterruptedException {
        Files.writeString(home.resolve("gold.json"), "{\n}");
        Files.write(home.resolve("picture.png"), new byte[] {0, 1});
        TestingProcess read = TestingProcess.toy(home, "read", "--format", "json", ".");
        assertThat(read.exit()).isZero();
        assertThat(read.err())
                .isEqualTo("2 other files were passed over: no text and no document.\n");
    }

    @Test
    void onlyForeignFilesAreAMistake() throws IOException, InterruptedException {
        Path foreign = Files.createDirectory(home.resolve("foreign"));
        Files.writeString(foreign.resolve("gold.json"), "{\n}");
        TestingProcess read = TestingProcess.toy(home, "read", "foreign");
        assertThat(read.exit()).isEqualTo(65);
        assertThat(read.err())
                .isEqualTo("1 other file was passed over: no text and no document.\n");
    }

    @Test
    void aClosedPipeEndsItQuietly() throws IOException, InterruptedException {
        TestingProcess read =
                TestingProcess.inShell(
                        home,
                        "set -o pipefail; \"$@\" | head -n 1 | wc -l",
                        "",
                        "read",
                        "--format",
                        "json",
                        ".");
        assertThat(read.exit()).isZero();
        assertThat(read.out().strip()).isEqualTo("1");
        assertThat(read.err()).isEmpty();
    }

    @Test
    void aFullDiskIsToldInOneLine() throws IOException, InterruptedException {
        if (Files.isWritable(Path.of("/dev/full"))) {
            TestingProcess read =
                    TestingProcess.inShell(home, "\"$@\" > /dev/full", "", "read", ".");
            assertThat(read.exit()).isEqualTo(74);
            assertThat(read.err())
                    .startsWith("entente: The output cannot be written: No space left")
                    .hasLineCount(1);
        }
    }
}
