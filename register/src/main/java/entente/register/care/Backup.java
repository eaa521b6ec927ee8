package entente.register.care;

import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.store.Database;
import entente.register.store.Location;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Copies of a register in one file. A server's databases are for the server's own means. */
public final class Backup {
    private Backup() {}

    /** Copies as of one moment; the copy appears whole or not at all. */
    public static void make(Database database, Path to, Progress progress) {
        if (database.location() instanceof Location.Server server) {
            throw new Trouble(Kind.ON_SERVER, server.shown());
        }
        refuseOccupied(to);
        Path beside = beside(to);
        try {
            database.copy(beside, progress::at);
            settle(beside, to);
        } catch (IOException e) {
            throw new Trouble(e, Kind.FAILED, to.toString(), String.valueOf(e.getMessage()));
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
        try {
            Path directory = target.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
            Verified verified = prove(beside, progress);
            if (verified.sound()) {
                settle(beside, target);
            }
            return verified;
        } catch (IOException e) {
            throw new Trouble(e, Kind.FAILED, target.toString(), String.valueOf(e.getMessage()));
        } finally {
            forget(beside);
        }
    }

    private static Verified prove(Path copy, Progress progress) {
        try (Database database = Database.open(new Location.File(copy), false)) {
            Verified verified = new Verifying(database, progress).verify();
            database.checkpoint();
            return verified;
        }
    }

    private static void refuseOccupied(Path target) {
        if (Files.exists(target)) {
            throw new Trouble(Kind.OCCUPIED, target.toString());
        }
    }

    private static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /** On the disk under its name: the file first, then the name. */
    private static void settle(Path from, Path to) throws IOException {
        try (FileChannel file = FileChannel.open(from, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void forget(Path beside) {
        for (String suffix : new String[] {"", "-wal", "-shm"}) {
            try {
                Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + suffix));
            } catch (IOException _) {
                // It only takes up room; what matters is at its place or was never put there.
            }
        }
    }
}
