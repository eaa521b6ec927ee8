package entente.ledger.note;

import entente.ledger.Bytes;
import entente.ledger.Utf8;
import entente.ledger.merkle.Hash;

/**
 * A key by which notes are signed.
 *
 * @param name of the log or the witness that it belongs to
 * @param type what is signed and how, by C2SP's numbers: {@link #ED25519}, {@link #COSIGNATURE}
 * @param key its public part, as the type wants it
 */
public record NoteKey(String name, byte type, Bytes key) {
    /** An Ed25519 signature over the note's text. */
    public static final byte ED25519 = 1;

    /** A witness's Ed25519 signature over a time and a checkpoint (tlog-cosignature). */
    public static final byte COSIGNATURE = 4;

    public NoteKey {
        KeyName.check(name);
    }

    /**
     * By this and the name a signature line tells its key: the first four bytes of SHA-256(name ‖
     * newline ‖ type ‖ key). It is too short to trust; it only says which key to try.
     */
    public int id() {
        Hash hash =
                Hash.sha256(
                        Bytes.owning(Utf8.encode(name + "\n")),
                        Bytes.owning(new byte[] {type}),
                        key);
        return NoteSignature.id(hash.toBytes());
    }
}
