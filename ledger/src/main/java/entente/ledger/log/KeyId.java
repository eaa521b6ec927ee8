package entente.ledger.log;

import entente.ledger.Bytes;
import entente.ledger.merkle.Hash;

/**
 * Names a key, never a person: the SHA-256 of its type's byte and its own bytes. Unlike the four
 * bytes of a signed note, nobody can make a second key with the same one.
 */
public record KeyId(Hash hash) {
    /** Ed25519, by the number that C2SP's signed notes have for it. */
    private static final byte ED25519 = 1;

    /**
     * @param key the 32 bytes of RFC 8032
     */
    public static KeyId ofEd25519(Bytes key) {
        return new KeyId(Hash.sha256(Bytes.owning(new byte[] {ED25519}), key));
    }
}
