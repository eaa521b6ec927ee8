package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import entente.register.care.Progress;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a process from writing: it is said, nothing is worse for it, and it passes. */
class FaultsTest {
    private static final int ENDLESS = 100_000;

    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whoeverWaitsTooLongForAnotherIsTold(TestingRegisters.Engine engine) throws IOException {
        Location place = engine.place().get();
        try (Register register = TestingRegisters.open(place)) {
            List<String> told =
                    register.database()
                            .write(_ -> run(place, "second", 1, "-Dentente.patience=300"));
            assertThat(told).containsExactly("trouble LOCKED");
            assertThat(run(place, "second", 1)).containsExactly("0");
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    @Test
    void aFullDiskIsSaidAndWhatWasAcknowledgedIsThere() throws IOException, InterruptedException {
        Path disk = Files.createTempDirectory("entente-disk");
        assumeThat(system("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()))
                .isTrue();
        try {
            Location place = new Location.File(disk.resolve("entente.db"));
            List<String> said = run(place, "filler", ENDLESS);
            assertThat(said).last().isEqualTo("trouble DISK_FULL");
            assertThat(said).hasSizeGreaterThan(5);

            List<String> again = run(place, "again", ENDLESS);
            assertThat(again).last().isEqualTo("trouble DISK_FULL");

            assertThat(system("mount", "-o", "remount,size=9m", disk.toString())).isTrue();
            try (Register register = TestingRegisters.open(place)) {
                assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
                assertThat(register.log(ENDLESS)).hasSize(said.size() + again.size() - 2);
            }
            assertThat(run(place, "later", 1)).hasSize(1).noneMatch(line -> line.contains("tr"));
        } finally {
            system("umount", disk.toString());
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsStillRead() throws IOException, InterruptedException {
        Path file = TestingRegisters.place();
        Location place = new Location.File(file);
        try (Register register = TestingRegisters.open(place)) {
            register.file(TestingRegisters.samples("viet-lao-2017"));
            register.overviews(null);
        }
        assumeThat(system("chattr", "+i", file.toString())).isTrue();
        try {
            assertThat(run(place, "writer", 1)).containsExactly("trouble READ_ONLY");
            try (Register register = TestingRegisters.open(place)) {
                assertThat(register.relations()).contains(TestingRegisters.VIET_LAO);
                assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
            }
        } finally {
            system("chattr", "-i", file.toString());
        }
    }

    @Test
    void aDirectoryWhereNothingCanBeMadeIsSaid() throws IOException, InterruptedException {
        Path file = TestingRegisters.place();
        Location place = new Location.File(file);
        TestingRegisters.open(place).close();
        byte[] before = Files.readAllBytes(file);
        Path directory = file.resolveSibling(".");
        assumeThat(system("chattr", "+i", directory.toString())).isTrue();
        try {
            assertThat(run(place, "writer", 1))
                    .hasSize(1)
                    .first()
                    .isIn("trouble READ_ONLY", "trouble UNREACHABLE");
            Location other = new Location.File(file.resolveSibling("other.db"));
            assertThat(run(other, "writer", 1)).containsExactly("trouble UNREACHABLE");
            assertThat(file).hasBinaryContent(before);
        } finally {
            system("chattr", "-i", directory.toString());
        }
        assertThat(run(place, "writer", 1)).containsExactly("0");
    }

    @Test
    void aBackupThatFindsNoRoomIsNoBackup() throws IOException, InterruptedException {
        Path disk = Files.createTempDirectory("entente-disk");
        assumeThat(system("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString()))
                .isTrue();
        try (Register register =
                TestingRegisters.open(new Location.File(TestingRegisters.place()))) {
            register.file(TestingRegisters.samples("viet-lao"));
            Path backup = disk.resolve("backup.db");
            assertThatThrownBy(() -> register.backup(backup, Progress.NONE))
                    .isInstanceOfSatisfying(
                            Trouble.class,
                            trouble ->
                                    assertThat(trouble.kind()).isEqualTo(Trouble.Kind.DISK_FULL));
            try (Stream<Path> left = Files.list(disk)) {
                assertThat(left).isEmpty();
            }
        } finally {
            system("umount", disk.toString());
        }
    }

    private static List<String> run(Location place, String name, int times, String... options) {
        try {
            Process process = TestingWriter.start(place, name, times, options);
            TestingWriter.go(process);
            return TestingWriter.said(process);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whether a command of the system could be run; not everybody may. */
    private static boolean system(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
