package entente.exchange.store;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;
import entente.ledger.note.Checkpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest head of an own log that is known to be signed, in a file apart from the database. No
 * backup of the database reaches it, so a database that was restored has less than it.
 */
public record HeadFile(Path directory, Origin.Shared origin, Disk disk) {
    /** What it says; null where it is not there or cannot be read. */
    public @Nullable TreeHead read() {
        try {
            Bytes bytes = Bytes.owning(Files.readAllBytes(file()));
            Checkpoint checkpoint = Checkpoint.parse(bytes.utf8());
            return checkpoint.origin().equals(origin.text()) ? checkpoint.head() : null;
        } catch (IOException | Malformed _) {
            return null;
        }
    }

    /** On the disk when it returns; until then the old one is. */
    public void write(TreeHead head) throws IOException {
        String text = new Checkpoint(origin.text(), head, List.of()).text();
        disk.replace(file(), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file() {
        return directory.resolve("head-" + origin.charter().hex());
    }
}
