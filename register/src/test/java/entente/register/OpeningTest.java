package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.register.care.Progress;
import entente.register.store.Location;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void noRegisterIsMadeUnlessItIsAskedFor(TestingRegisters.Engine engine) {
        Location place = engine.place().get();
        trouble(Trouble.Kind.ABSENT, () -> open(place, false));
        trouble(Trouble.Kind.ABSENT, () -> open(place, false));
        open(place, true).close();
        open(place, false).close();
        if (place instanceof Location.File(Path file)) {
            assertThat(file).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aRegisterOfANewerProgramIsRefused(TestingRegisters.Engine engine) {
        Location place = engine.place().get();
        try (Register register = open(place, true)) {
            register.database()
                    .write(
                            handle ->
                                    handle.execute(
                                            "INSERT INTO schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)"
                                                    + " SELECT 99, '99', 'of the future', type, 'V99', checksum, installed_by, 0, success FROM schema_history WHERE version = '1'"));
        }
        assertThatThrownBy(() -> open(place, true))
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> {
                            assertThat(trouble.kind()).isEqualTo(Trouble.Kind.NEWER);
                            assertThat(trouble.details()).contains(place.shown(), "99").hasSize(3);
                        });
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whoeverMadeTheTablesAndWasKilledLeavesNoWorkToAHand(TestingRegisters.Engine engine) {
        Location place = engine.place().get();
        try (Register register = open(place, true)) {
            register.database().write(handle -> handle.execute("DELETE FROM log_head"));
        }
        try (Register register = open(place, false)) {
            register.file(List.of(TestingRegisters.sample()));
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLogWhoseHeadIsGoneIsNotBegunAnew(TestingRegisters.Engine engine) {
        Location place = engine.place().get();
        try (Register register = open(place, true)) {
            register.file(List.of(TestingRegisters.sample()));
            register.database().write(handle -> handle.execute("DELETE FROM log_head"));
        }
        try (Register register = open(place, true)) {
            trouble(Trouble.Kind.DAMAGED, () -> register.file(List.of(TestingRegisters.sample())));
            assertThat(register.verify(Progress.NONE).sound()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void somebodyElsesTablesAreLeftAlone(TestingRegisters.Engine engine) throws SQLException {
        Location place = engine.place().get();
        String url =
                place instanceof Location.File(Path file)
                        ? "jdbc:sqlite:" + file
                        : "jdbc:" + place.shown().replace("postgres@", "") + "?user=postgres";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bookmark (title TEXT)");
            for (boolean make : new boolean[] {false, true}) {
                trouble(Trouble.Kind.NO_REGISTER, () -> open(place, make));
            }
            if (place instanceof Location.File) {
                try (var mode = statement.executeQuery("PRAGMA journal_mode")) {
                    assertThat(mode.getString(1)).isEqualTo("delete");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minutes of the 4th session, 2017.", "SQLite format 3", "\0"})
    void whatIsNoDatabaseIsLeftAlone(String content) throws IOException {
        Path file = TestingRegisters.place();
        Files.writeString(file, content);
        for (boolean make : new boolean[] {false, true}) {
            trouble(Trouble.Kind.NO_REGISTER, () -> open(new Location.File(file), make));
        }
        assertThat(file).hasContent(content);
        assertThat(file.resolveSibling(file.getFileName() + "-wal")).doesNotExist();
    }

    @Test
    void aDirectoryIsNoRegister() {
        Path directory = TestingRegisters.place().getParent();
        trouble(
                Trouble.Kind.NO_REGISTER,
                () -> open(new Location.File(Objects.requireNonNull(directory)), true));
    }

    @Test
    void anEmptyFileIsNoRegisterYet() throws IOException {
        Path file = TestingRegisters.place();
        Files.createFile(file);
        trouble(Trouble.Kind.ABSENT, () -> open(new Location.File(file), false));
        assertThat(file).isEmptyFile();
        open(new Location.File(file), true).close();
        open(new Location.File(file), false).close();
    }

    @Test
    void aPathWhereNothingCanBeMadeIsSaid() throws IOException {
        Path file = TestingRegisters.place();
        Files.writeString(file, "no directory");
        trouble(
                Trouble.Kind.UNREACHABLE,
                () -> open(new Location.File(file.resolve("below/entente.db")), true));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9})
    void aFileThatWasCutIsDamagedAndVerifySaysSo(double part) throws IOException {
        Path file = TestingRegisters.place();
        try (Register register = open(new Location.File(file), true)) {
            register.file(TestingRegisters.samples("viet-lao"));
        }
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength((long) (cut.length() * part));
        }
        byte[] before = Files.readAllBytes(file);
        try (Register register = open(new Location.File(file), false)) {
            assertThat(register.verify(Progress.NONE).sound()).isFalse();
        } catch (Trouble trouble) {
            assertThat(trouble.kind()).isEqualTo(Trouble.Kind.DAMAGED);
        }
        assertThat(file).hasBinaryContent(before);
    }

    private static Register open(Location place, boolean make) {
        return Register.open(place, make, TestingRegisters.CLOCK, "an officer", "test");
    }

    private static void trouble(
            Trouble.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }
}
