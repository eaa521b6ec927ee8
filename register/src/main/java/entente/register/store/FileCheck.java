package entente.register.store;

import entente.register.Trouble;
import entente.register.Trouble.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A look at a file before the engine does anything to it. */
final class FileCheck {
    /** How every SQLite database begins (sqlite.org, Database File Format, 1.3). */
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private FileCheck() {}

    /**
     * @param make whether a register may be made there; its directory is made then
     */
    static void before(Path file, boolean make) {
        try {
            if (Files.isDirectory(file)) {
                throw new Trouble(Kind.NO_REGISTER, file.toString());
            }
            if (file.toString().contains("?")) {
                throw new Trouble(
                        Kind.BAD_VALUE, "--db", file.toString(), "a path without a question mark");
            }
            boolean empty = Files.notExists(file) || Files.size(file) == 0;
            if (empty && !make) {
                throw new Trouble(Kind.ABSENT, file.toString());
            }
            if (empty) {
                makeDirectory(file);
            } else if (!begins(file)) {
                throw new Trouble(Kind.NO_REGISTER, file.toString());
            }
        } catch (AccessDeniedException e) {
            throw new Trouble(e, Kind.UNREACHABLE, file.toString(), "permission denied");
        } catch (IOException e) {
            throw new Trouble(e, Kind.UNREACHABLE, file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static void makeDirectory(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
    }

    private static boolean begins(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(MAGIC.length), MAGIC);
        }
    }
}
