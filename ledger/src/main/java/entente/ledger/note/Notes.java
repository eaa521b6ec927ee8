package entente.ledger.note;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.Utf8;
import entente.ledger.sign.PublicKey;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes signed and cosigned, and whether they are. */
public final class Notes {
    private Notes() {}

    /** A note that one key has signed. */
    public static SignedNote sign(String text, String name, SecretKey key) {
        Bytes signature = key.sign(Bytes.owning(Utf8.encode(text)));
        return new SignedNote(text, List.of(line(name, NoteKey.ED25519, key, signature)));
    }

    /** The note with a witness's line below the others. */
    public static SignedNote cosign(SignedNote note, String name, SecretKey key, long time) {
        List<NoteSignature> lines = new ArrayList<>(note.signatures());
        Bytes signature = Cosignature.make(key, time, note.text()).encode();
        lines.add(line(name, NoteKey.COSIGNATURE, key, signature));
        return new SignedNote(note.text(), lines);
    }

    private static NoteSignature line(String name, byte type, SecretKey key, Bytes signature) {
        int id = new NoteKey(name, type, key.publicKey().bytes()).id();
        return new NoteSignature(name, id, signature);
    }

    /**
     * Whether a line below the note is this key's signature of it. Lines of other keys are passed
     * over; one that names this key and is not its signature spoils the note (C2SP signed-note).
     */
    public static boolean isSigned(SignedNote note, String name, PublicKey key) {
        Bytes text = Bytes.owning(Utf8.encode(note.text()));
        List<NoteSignature> lines = lines(note, name, NoteKey.ED25519, key);
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> key.verifies(text, line.signature()));
    }

    /** The latest time at which this key cosigned the note; none when it has not, or not well. */
    public static Optional<Long> cosigned(SignedNote note, String name, PublicKey key) {
        Optional<Long> latest = Optional.empty();
        for (NoteSignature line : lines(note, name, NoteKey.COSIGNATURE, key)) {
            Optional<Long> time = time(line.signature(), note.text(), key);
            if (time.isEmpty()) {
                return Optional.empty();
            }
            latest = latest.filter(before -> before > time.get()).or(() -> time);
        }
        return latest;
    }

    private static Optional<Long> time(Bytes line, String text, PublicKey key) {
        try {
            Cosignature cosignature = Cosignature.parse(line);
            return Optional.of(cosignature.time()).filter(t -> cosignature.verifies(key, text));
        } catch (Malformed unfit) {
            return Optional.empty();
        }
    }

    private static List<NoteSignature> lines(
            SignedNote note, String name, byte type, PublicKey key) {
        int id = new NoteKey(name, type, key.bytes()).id();
        return note.signatures().stream()
                .filter(line -> line.keyId() == id && line.name().equals(name))
                .toList();
    }
}
