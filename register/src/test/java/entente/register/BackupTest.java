package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.decision.Decision;
import entente.register.care.Progress;
import entente.register.care.Verified;
import entente.register.entry.Logged;
import entente.register.store.Location;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackupTest {
    private final Path place = TestingRegisters.place();
    private final Path backup = place.resolveSibling("backup.db");
    private final Path restored = place.resolveSibling("new/entente.db");

    @Test
    void whatIsRestoredIsWhatWasBackedUp() throws IOException {
        try (Register register = made()) {
            register.backup(backup, Progress.NONE);
            Verified verified =
                    Register.restore(backup, new Location.File(restored), Progress.NONE);
            assertThat(verified).isEqualTo(register.verify(Progress.NONE));
            assertThat(verified.sound()).isTrue();
            try (Register again = TestingRegisters.open(new Location.File(restored))) {
                assertThat(again.log(100)).isEqualTo(register.log(100));
                assertThat(again.chronicle(TestingRegisters.VIET_LAO))
                        .isEqualTo(register.chronicle(TestingRegisters.VIET_LAO));
            }
            assertThat(names(Objects.requireNonNull(restored.getParent())))
                    .containsExactly("entente.db");
        }
    }

    @Test
    void aBackupIsOfOneMomentWhileOthersWrite() throws InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicLong written = new AtomicLong();
        try (Register register = made()) {
            long before = register.log(1).getFirst().position();
            Thread writer =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        while (!enough.get()) {
                                            written.set(zone(register));
                                        }
                                    });
            while (written.get() == 0) {
                LockSupport.parkNanos(1_000_000);
            }
            register.backup(backup, Progress.NONE);
            long after = written.get();
            enough.set(true);
            writer.join();
            Verified verified =
                    Register.restore(backup, new Location.File(restored), Progress.NONE);
            assertThat(verified.flaws()).isEmpty();
            assertThat(verified.entries()).isBetween(before + 1, after + 2);
            assertThat(register.log(1)).extracting(Logged::position).first().isNotEqualTo(before);
            assertThat(register.verify(Progress.NONE).flaws()).isEmpty();
        }
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws IOException {
        Files.writeString(backup, "a letter");
        try (Register register = made()) {
            trouble(Trouble.Kind.OCCUPIED, () -> register.backup(backup, Progress.NONE));
            assertThat(backup).hasContent("a letter");
            Files.delete(backup);
            register.backup(backup, Progress.NONE);
            trouble(
                    Trouble.Kind.OCCUPIED,
                    () -> Register.restore(backup, new Location.File(place), Progress.NONE));
        }
    }

    @Test
    void whatAKilledBackupLeftIsNoHindrance() throws IOException {
        Files.writeString(place.resolveSibling("backup.db.part"), "half");
        Files.writeString(place.resolveSibling("backup.db.part-wal"), "half");
        try (Register register = made()) {
            register.backup(backup, Progress.NONE);
        }
        Files.createDirectories(Objects.requireNonNull(restored.getParent()));
        Files.writeString(restored.resolveSibling("entente.db.part"), "half");
        Files.writeString(restored.resolveSibling("entente.db.part-wal"), "half");
        assertThat(Register.restore(backup, new Location.File(restored), Progress.NONE).sound())
                .isTrue();
        assertThat(names(Objects.requireNonNull(restored.getParent())))
                .containsExactly("entente.db");
    }

    @Test
    void aDamagedBackupIsNotPutInPlace() throws IOException {
        try (Register register = made()) {
            register.backup(backup, Progress.NONE);
        }
        long length = Files.size(backup);
        for (long at = 4096 + 17; at < length; at += length / 7) {
            flip(backup, at);
            try {
                Verified verified =
                        Register.restore(backup, new Location.File(restored), Progress.NONE);
                if (verified.sound()) {
                    // The bit lay where nothing is kept.
                    Files.delete(restored);
                }
            } catch (Trouble trouble) {
                assertThat(trouble.kind()).isIn(Trouble.Kind.DAMAGED, Trouble.Kind.NO_REGISTER);
                assertThat(trouble.details().getFirst()).isEqualTo(backup.toString());
            }
            assertThat(restored).doesNotExist();
            flip(backup, at);
        }
        try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
            file.setLength(length / 2);
        }
        assertThat(sound()).isFalse();
        assertThat(restored).doesNotExist();
    }

    @Test
    void aCopyWithItsWriteAheadLogIsRestoredWhole() throws IOException {
        try (Register register = made()) {
            Files.copy(place, backup);
            Files.copy(
                    place.resolveSibling(place.getFileName() + "-wal"),
                    backup.resolveSibling("backup.db-wal"));
            Register.restore(backup, new Location.File(restored), Progress.NONE);
            try (Register again = TestingRegisters.open(new Location.File(restored))) {
                assertThat(again.log(9)).isEqualTo(register.log(9));
            }
        }
    }

    @Test
    void whatIsNoBackupIsSaid() throws IOException {
        trouble(Trouble.Kind.ABSENT, this::sound);
        Files.writeString(backup, "a letter");
        trouble(Trouble.Kind.NO_REGISTER, this::sound);
        assertThat(restored).doesNotExist();
    }

    @Test
    void aServersRegisterIsForTheServersOwnMeans() {
        Location server = new Location.Server("postgresql://desk:secret@localhost/e");
        trouble(Trouble.Kind.ON_SERVER, () -> Register.restore(backup, server, Progress.NONE));
    }

    private boolean sound() {
        try {
            return Register.restore(backup, new Location.File(restored), Progress.NONE).sound();
        } catch (Trouble damaged) {
            if (damaged.kind() == Trouble.Kind.DAMAGED) {
                return false;
            }
            throw damaged;
        }
    }

    private Register made() {
        Register register = TestingRegisters.open(new Location.File(place));
        register.file(TestingRegisters.samples("viet-lao-20"));
        register.overviews(null);
        return register;
    }

    private static long zone(Register register) {
        return register.decide(
                        List.of(
                                new Decision.SetZone(
                                        TestingRegisters.VIET_LAO, ZoneId.of("Asia/Vientiane"))))
                .getFirst();
    }

    private static void flip(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int old = bytes.read();
            bytes.seek(at);
            bytes.write(old ^ 0x10);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void trouble(
            Trouble.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }
}
