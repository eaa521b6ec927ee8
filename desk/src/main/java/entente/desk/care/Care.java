package entente.desk.care;

import entente.desk.DeskOptions;
import entente.desk.own.Own;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.care.Progress;
import entente.register.care.Verified;
import entente.register.store.Annex;
import entente.register.store.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Copies the register and the desk's own rows beside each other, as "entente restore" and the desk
 * take them, and proves what it copied. One piece of work at a time, while the desk goes on.
 */
@Component
public final class Care {
    private static final Logger LOG = LoggerFactory.getLogger(Care.class);
    private static final DateTimeFormatter NAMES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Register register;
    private final Annex own;
    private final Clock clock;
    private final @Nullable Path directory;
    private volatile @Nullable Work latest;

    Care(Register register, Annex own, Clock clock, DeskOptions options) {
        this.register = register;
        this.own = own;
        this.clock = clock;
        this.directory = directory(options);
    }

    /** Where backups lie; empty where the register lies on a server with means of its own. */
    public Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }

    /** Those that are there, the newest first. */
    public List<Kept> kept() {
        if (directory == null || !Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(Files::isDirectory)
                    .filter(place -> place.getFileName().toString().matches("[0-9TZ-]+"))
                    .sorted(Comparator.reverseOrder())
                    .map(place -> new Kept(place.getFileName().toString(), place, bytes(place)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was begun last; empty where nothing was since the start. */
    public Optional<Work> latest() {
        return Optional.ofNullable(latest);
    }

    /** Begins a backup; false where something goes on already. */
    public boolean backUp() {
        return begin("backup", this::made);
    }

    /** Begins to compute every hash of the register again; false where something goes on. */
    public boolean verify() {
        return begin("verify", () -> new Made(null, register.verify(Progress.NONE)));
    }

    private record Made(@Nullable String place, Verified verified) {}

    private Made made() {
        if (directory == null || !(register.location() instanceof Location.File(Path file))) {
            throw new Trouble(Kind.ON_SERVER, register.location().shown());
        }
        String name = NAMES.format(clock.instant());
        Path place = directory.resolve(name);
        try {
            Files.createDirectories(directory, own());
            Files.createDirectory(place, own());
        } catch (IOException e) {
            throw new Trouble(e, Kind.FAILED, place.toString(), String.valueOf(e.getMessage()));
        }
        // The desk's rows name the register's relations, never the other way round.
        Path copy = place.resolve(String.valueOf(file.getFileName()));
        register.backup(copy, Progress.NONE);
        copyOwn(place.resolve("part"), copy);
        return new Made(place.toString(), proven(copy));
    }

    /** Without the logins that go on: whoever finds a backup must not be signed in by it. */
    private void copyOwn(Path part, Path register) {
        try {
            Files.createDirectory(part, own());
            Path first = part.resolve(String.valueOf(register.getFileName()));
            own.copy(ownBeside(first));
            try (Annex copied = Own.open(new Location.File(first))) {
                copied.write(handle -> handle.execute("DELETE FROM SPRING_SESSION_ATTRIBUTES"));
                copied.write(handle -> handle.execute("DELETE FROM SPRING_SESSION"));
                copied.copy(ownBeside(register));
            }
            FileSystemUtils.deleteRecursively(part);
        } catch (IOException e) {
            throw new Trouble(e, Kind.FAILED, part.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static Path ownBeside(Path register) {
        return ((Location.File) Own.beside(new Location.File(register))).path();
    }

    /** What is in the copy, not in what was copied. */
    private Verified proven(Path copy) {
        try (Register copied =
                Register.open(new Location.File(copy), false, clock, "backup", "backup")) {
            return copied.verify(Progress.NONE);
        }
    }

    private synchronized boolean begin(String what, Supplier<Made> work) {
        Work before = latest;
        if (before != null && before.goesOn()) {
            return false;
        }
        Work begun = Work.begun(what, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        latest = begun;
        Thread.ofVirtual().name("care").start(() -> latest = ended(begun, work));
        return true;
    }

    private Work ended(Work begun, Supplier<Made> work) {
        try {
            Made made = work.get();
            return begun.done(clock.instant(), made.place(), made.verified());
        } catch (Trouble trouble) {
            return begun.failed(clock.instant(), trouble);
        } catch (RuntimeException e) {
            LOG.error("A {} failed", begun.what(), e);
            return begun.failed(
                    clock.instant(),
                    new Trouble(
                            e,
                            Kind.FAILED,
                            register.location().shown(),
                            String.valueOf(e.getMessage())));
        }
    }

    private static @Nullable Path directory(DeskOptions options) {
        Path told = options.premises().backups();
        if (told != null) {
            return told.toAbsolutePath();
        }
        return options.register() instanceof Location.File(Path file)
                ? file.toAbsolutePath().resolveSibling("backups")
                : null;
    }

    private static long bytes(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a backup is for who runs the desk. */
    private static FileAttribute<?>[] own() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
