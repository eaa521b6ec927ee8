package entente.register.care;

import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.account.Accounts;
import entente.register.account.Library;
import entente.register.store.Database;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Copies of a register in one file. A server's databases are for the server's own means. */
public final class Backup {
    /** No program is called so: whoever opens what was restored makes its accounts anew. */
    private static final String RESTORED = "restored";

    private Backup() {}

    /** Copies as of one moment; the copy appears whole or not at all. */
    public static void make(Database database, Path to, Progress progress) {
        if (database.location() instanceof Location.Server server) {
            throw new Trouble(Kind.ON_SERVER, server.shown());
        }
        refuseOccupied(to);
        Path beside = beside(to);
        forget(beside);
        try {
            database.copy(beside, progress::at);
            settle(beside, to);
        } catch (IOException e) {
            throw failed(e, to);
        } finally {
            forget(beside);
        }
    }

    /** Puts a backup where no register is; it is there only once it has proved itself. */
    public static Verified restore(Path from, Location to, Progress progress) {
        if (!(to instanceof Location.File(Path target))) {
            throw new Trouble(Kind.ON_SERVER, to.shown());
        }
        if (Files.notExists(from)) {
            throw new Trouble(Kind.ABSENT, from.toString());
        }
        refuseOccupied(target);
        Path beside = beside(target);
        forget(beside);
        try {
            Path directory = target.toAbsolutePath().getParent();
            if (directory != null && !Files.isDirectory(directory)) {
                Files.createDirectories(directory);
            }
            copy(from, beside);
            Verified verified = prove(from, beside, progress);
            if (verified.sound()) {
                settle(beside, target);
            }
            return verified;
        } catch (IOException e) {
            throw failed(e, target);
        } finally {
            forget(beside);
        }
    }

    /** With its write-ahead log, if somebody took a copy of the files rather than a backup. */
    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        Path log = suffixed(from, "-wal");
        if (Files.exists(log)) {
            Files.copy(log, suffixed(to, "-wal"));
        }
    }

    private static Verified prove(Path from, Path copy, Progress progress) {
        try (Database database = Database.open(new Location.File(copy), false)) {
            Verified verified = new Verifying(database, RESTORED, progress).verify();
            if (verified.sound()) {
                new Accounts(database, new Library(), RESTORED).settle();
                database.checkpoint();
            }
            return verified;
        } catch (Trouble trouble) {
            // People know the backup, not the copy of it that was tried.
            List<String> details = new ArrayList<>(trouble.details());
            details.set(0, from.toString());
            throw new Trouble(trouble, trouble.kind(), details.toArray(String[]::new));
        }
    }

    private static Trouble failed(IOException e, Path place) {
        boolean full = String.valueOf(e.getMessage()).contains("No space left");
        return new Trouble(
                e,
                full ? Kind.DISK_FULL : Kind.FAILED,
                place.toString(),
                String.valueOf(e.getMessage()));
    }

    private static void refuseOccupied(Path target) {
        if (Files.exists(target)) {
            throw new Trouble(Kind.OCCUPIED, target.toString());
        }
    }

    private static Path beside(Path target) {
        return suffixed(target, ".part");
    }

    private static Path suffixed(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** On the disk under its name: the file first, then the name. */
    private static void settle(Path from, Path to) throws IOException {
        try (FileChannel file = FileChannel.open(from, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Path directory = to.toAbsolutePath().getParent();
        if (directory != null) {
            try (FileChannel names = FileChannel.open(directory)) {
                names.force(true);
            } catch (IOException _) {
                // Not every system lets a directory be written through; it is in its own time then.
            }
        }
    }

    private static void forget(Path beside) {
        for (String suffix : new String[] {"", "-wal", "-shm"}) {
            try {
                Files.deleteIfExists(suffixed(beside, suffix));
            } catch (IOException _) {
                // It only takes up room; what matters is at its place or was never put there.
            }
        }
    }
}
