package entente.exchange.pouch;

import entente.exchange.Reason;
import entente.exchange.Refused;
import entente.exchange.keys.Identity;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.Entry;
import entente.ledger.merkle.Hash;
import entente.ledger.note.Notes;
import entente.ledger.note.SignedNote;
import entente.ledger.sign.PublicKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An opened pouch: a file of this machine's with what was sealed, taken apart as far as its form
 * goes. Nothing in it may be believed before {@link #isSignedBy} and the logs have been asked.
 * Closing it deletes the file.
 */
public final class Pouch implements AutoCloseable {
    private static final long LIMIT = 256L * 1024 * 1024;

    private static final int MOST_PROOF = 64 * Hash.LENGTH;

    private final String name;
    private final Path file;
    private final Archive archive;
    private final SignedNote note;
    private final Manifest manifest;

    private Pouch(String name, Path file) throws IOException {
        this.name = name;
        this.file = file;
        this.archive = Archive.read(file);
        this.note = SignedNote.parse(archive.bytes(Member.MANIFEST, SignedNote.LIMIT));
        this.manifest = Manifest.parse(note.text());
        archive.check(manifest.members());
    }

    /** Opens a sealed file. */
    public static Pouch open(Path sealed, Identity identity) {
        return made(
                String.valueOf(sealed.getFileName()),
                to -> Age.open(sealed, to, identity, limit()));
    }

    /** The most bytes that a pouch may have opened, unless entente.pouch.limit says otherwise. */
    private static long limit() {
        return Long.getLong("entente.pouch.limit", LIMIT);
    }

    /** Takes apart what was opened before. */
    public static Pouch of(String name, Bytes content) {
        return made(
                name,
                to -> {
                    try {
                        ByteBuffer rest = ByteBuffer.wrap(content.toArray());
                        while (rest.hasRemaining()) {
                            to.write(rest);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private interface Filling {
        void fill(WritableByteChannel to);
    }

    private static Pouch made(String name, Filling filling) {
        @Nullable Path file = null;
        boolean good = false;
        try {
            // Only its owner may read it: that is how Java makes temporary files.
            file = Files.createTempFile("entente-pouch", ".tar");
            try (FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
                filling.fill(to);
            }
            Pouch pouch = new Pouch(name, file);
            good = true;
            return pouch;
        } catch (Malformed unfit) {
            throw new Refused(unfit, Refused.Kind.BAD_POUCH, Reason.OutOfForm.of(unfit), name);
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(e, Refused.Kind.FAILED, name, String.valueOf(e.getMessage()));
        } finally {
            if (!good && file != null) {
                delete(file);
            }
        }
    }

    /** The file's name, for people. */
    public String name() {
        return name;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The manifest with its signature. */
    SignedNote note() {
        return note;
    }

    /** SHA-256 of all that was sealed, in hexadecimal digits. */
    public String digest() {
        return archive.digest().hex();
    }

    /** All that was sealed. */
    public Bytes content() {
        try {
            return Bytes.owning(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.FAILED, name, String.valueOf(e.getMessage()));
        }
    }

    /** Whether that key has signed the manifest, which binds every other member. */
    public boolean isSignedBy(String origin, PublicKey key) {
        return Notes.isSigned(note, origin, key);
    }

    /** What it brings. */
    public Contents contents() {
        try {
            Bytes receipt = archive.bytes(Member.RECEIPT, SignedNote.LIMIT);
            long returned =
                    manifest.returned() == null
                            ? 0
                            : manifest.acknowledged().size() - manifest.returned();
            return new Contents(
                    SignedNote.parse(archive.bytes(Member.CHECKPOINT, SignedNote.LIMIT)),
                    receipt.length() == 0 ? null : SignedNote.parse(receipt),
                    Frames.proof(archive.bytes(Member.PROOF, MOST_PROOF)),
                    entries(
                            Member.ENTRIES,
                            Member.BODIES,
                            manifest.head().size() - manifest.after().size()),
                    entries(Member.RETURNED_ENTRIES, Member.RETURNED_BODIES, returned),
                    attachments());
        } catch (Malformed unfit) {
            throw new Refused(unfit, Refused.Kind.BAD_POUCH, Reason.OutOfForm.of(unfit), name);
        } catch (IOException e) {
            throw new Refused(e, Refused.Kind.FAILED, name, String.valueOf(e.getMessage()));
        }
    }

    private List<Entry> entries(String leaves, String bodies, long count) throws IOException {
        try (InputStream one = archive.stream(leaves);
                InputStream other = archive.stream(bodies)) {
            return Frames.entries(one, other, count);
        }
    }

    private SortedMap<String, Bytes> attachments() throws IOException {
        SortedMap<String, Bytes> found = new TreeMap<>();
        for (Member member : manifest.members()) {
            if (member.name().startsWith(Member.ATTACHMENT)) {
                String digest = member.name().substring(Member.ATTACHMENT.length());
                if (!member.hash().hex().equals(digest)) {
                    throw new Malformed(
                            "An attachment is not the one that it is called. Maybe it was altered.");
                }
                found.put(
                        digest,
                        archive.bytes(member.name(), (int) Math.min(limit(), Integer.MAX_VALUE)));
            }
        }
        return found;
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // The system clears its temporary files in its own time.
        }
    }
}
