package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files and bad ones, in real processes: what is written where, and how it ends. */
class ReadingFilesTest {
    @TempDir Path home;

    @BeforeEach
    void someReports() throws IOException {
        Files.writeString(home.resolve("a.txt"), "Báo cáo\nthứ nhất");
        Files.writeString(home.resolve("b.txt"), "ລາຍງານ");
    }

    @Test
    void findingsGoToStandardOutputAndFiguresToStandardError()
            throws IOException, InterruptedException {
        TestingProcess read = TestingProcess.toy(home, "read", "a.txt", "b.txt");
        assertThat(read.exit()).isZero();
        assertThat(read.out()).startsWith("Báo cáo\na.txt").contains("─\n\nລາຍງານ\nb.txt");
        assertThat(read.err())
                .matches("2 reports · 2 meetings · 0 commitments · 0 doubts · \\d+\\.\\d s\n");
    }

    @Test
    void jsonIsUtf8WhateverTheLocaleAndSaysNoMore() throws IOException, InterruptedException {
        TestingProcess read =
                TestingProcess.inShell(
                        home,
                        "LC_ALL=POSIX \"$@\"",
                        "",
                        "read",
                        "--format",
                        "json",
                        "a.txt",
                        "b.txt");
        assertThat(read.exit()).isZero();
        assertThat(read.err()).isEmpty();
        assertThat(read.out().lines()).hasSize(2);
        assertThat(read.out())
                .contains("\"title\":\"Báo cáo\"", "\"title\":\"ລາຍງານ\"", "\"file\":\"a.txt\"");
    }

    @Test
    void standardInputIsRead() throws IOException, InterruptedException {
        TestingProcess read =
                TestingProcess.inShell(
                        home, "\"$@\"", "Từ đầu vào\n", "read", "-", "--format=json");
        assertThat(read.exit()).isZero();
        assertThat(read.out()).contains("\"title\":\"Từ đầu vào\"", "\"file\":\"-\"");
        assertThat(TestingProcess.inShell(home, "\"$@\" <(cat a.txt)", "", "read").out())
                .startsWith("Báo cáo");
    }

    @Test
    void whatIsNoReportIsToldAndTheOthersAreReadAllTheSame()
            throws IOException, InterruptedException {
        Files.createFile(home.resolve("empty.txt"));
        Files.write(home.resolve("broken.txt"), new byte[] {'a', (byte) 0xc3, '('});
        Files.write(home.resolve("picture"), new byte[] {'P', 0, 'N', 'G'});
        TestingProcess read =
                TestingProcess.toy(
                        home, "read", "empty.txt", "a.txt", "broken.txt", "picture", "b.txt");
        assertThat(read.exit()).isEqualTo(65);
        assertThat(read.out()).contains("Báo cáo", "ລາຍງານ");
        assertThat(read.err().lines())
                .hasSize(4)
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("entente: empty.txt: The file is empty. Maybe"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("entente: broken.txt: The characters"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "entente: picture: The file holds no text. Maybe"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("2 reports").contains("3 not read"));
    }

    @Test
    void whereReadingItselfFailsItEndsWith74() throws IOException, InterruptedException {
        TestingProcess read = TestingProcess.real(home, "read", "missing.txt", "--lang", "vi");
        assertThat(read.exit()).isEqualTo(74);
        assertThat(read.out()).isEmpty();
        assertThat(read.err())
                .isEqualTo(
                        "entente: missing.txt: Không có tệp này. Có thể tên viết sai hoặc tệp đã được chuyển đi.\n");
    }

    @Test
    void aFileWithoutPermissionIsTold() throws IOException, InterruptedException {
        Path secret = Files.writeString(home.resolve("secret.txt"), "x");
        assertThat(secret.toFile().setReadable(false)).isTrue();
        if (!Files.isReadable(secret)) { // root reads all
            TestingProcess read = TestingProcess.toy(home, "read", "secret.txt", "a.txt");
            assertThat(read.exit()).isEqualTo(74);
            assertThat(read.err()).contains("entente: secret.txt: The file may not be read");
            assertThat(read.out()).contains("Báo cáo");
        }
    }

    @Test
    void aFileOf200MegabytesIsNotTakenIntoMemory() throws IOException, InterruptedException {
        try (RandomAccessFile big = new RandomAccessFile(home.resolve("big.txt").toFile(), "rw")) {
            big.setLength(200L << 20);
        }
        TestingProcess read = TestingProcess.toy(home, "read", "big.txt", "a.txt");
        assertThat(read.exit()).isEqualTo(65);
        assertThat(read.err()).contains("entente: big.txt: The file is larger than 16 MiB");
        assertThat(read.out()).contains("Báo cáo");
        TestingProcess piped =
                TestingProcess.inShell(home, "cat big.txt | \"$@\"", "", "read", "-");
        assertThat(piped.exit()).isEqualTo(65);
        assertThat(piped.err())
                .startsWith("entente: standard input: The file is larger than 16 MiB");
    }

    @Test
    void aNamedPipeIsRefusedInsteadOfWaitedFor() throws IOException, InterruptedException {
        TestingProcess read =
                TestingProcess.inShell(home, "mkfifo pipe && \"$@\"", "", "read", "pipe", "a.txt");
        assertThat(read.exit()).isEqualTo(65);
        assertThat(read.err()).startsWith("entente: pipe: This is a device or a named pipe");
        assertThat(read.out()).contains("Báo cáo");
    }

    @Test
    void aNameCannotForgeLinesOrColours() throws IOException, InterruptedException {
        TestingProcess read = TestingProcess.toy(home, "read", "a\nentente: b\u001b[31m");
        assertThat(read.err())
                .startsWith("entente: a\\nentente: b\\u001b[31m: There is no such file.");
    }

    @Test
    void aFaultOfOurOwnIsToldInOneSentence() throws IOException, InterruptedException {
        Files.writeString(home.resolve("throw.txt"), "throw");
        Files.writeString(home.resolve("overflow.txt"), "overflow");
        Files.writeString(home.resolve("exhaust.txt"), "exhaust");
        TestingProcess read =
                TestingProcess.toy(
                        home, "read", "throw.txt", "overflow.txt", "exhaust.txt", "a.txt");
        assertThat(read.exit()).isEqualTo(74);
        assertThat(read.out()).startsWith("Báo cáo");
        assertThat(read.err())
                .contains(
                        "throw.txt: This is a fault of Entente itself (IllegalStateException, TestingEntente:")
                .contains(
                        "overflow.txt: This is a fault of Entente itself (StackOverflowError, TestingEntente:")
                .contains("exhaust.txt: There is not enough memory")
                .doesNotContain("\tat ");
    }
}
