package entente.exchange.pouch;

import entente.exchange.Refused;
import entente.exchange.store.Disk;
import entente.ledger.Bytes;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.SecretKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Seals a pouch into a file.
 *
 * @param origin of the sender's log, the name of its key
 * @param key of the sender's node
 * @param recipient age1… of the receiver's
 */
public record Sealing(String origin, SecretKey key, String recipient, Disk disk) {
    /** The file appears whole or not at all; how many bytes it has. */
    public long seal(Contents contents, Function<List<Member>, Manifest> manifest, Path file) {
        List<Packed> members = contents.pack();
        Manifest said = manifest.apply(members.stream().map(Packed::member).toList());
        SignedNote note = Notes.sign(said.text(), origin, key);
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (WritableByteChannel sealed = Age.sealing(disk.create(beside), recipient)) {
                long length = write(sealed, new Packed(Member.MANIFEST, note.encode()));
                for (Packed member : members) {
                    length += write(sealed, member);
                }
                write(sealed, ByteBuffer.allocate(Tar.ending(length)));
            }
            disk.settle(beside, file);
            return Files.size(file);
        } catch (IOException e) {
            forget(beside);
            throw new Refused(
                    e, Refused.Kind.FAILED, file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static long write(WritableByteChannel to, Packed member) throws IOException {
        Bytes content = member.content();
        write(to, ByteBuffer.wrap(new Tar.Header(member.name(), content.length()).encode()));
        write(to, ByteBuffer.wrap(content.toArray()));
        int padding = Tar.padding(content.length());
        write(to, ByteBuffer.allocate(padding));
        return (long) Tar.BLOCK + content.length() + padding;
    }

    /** age's channel says that it has written more than it was given, so it is not asked. */
    private static void write(WritableByteChannel to, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private static void forget(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException _) {
            // It only takes up room.
        }
    }
}
