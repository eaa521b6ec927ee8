package entente.ledger.sign;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * A key that signs. Its bytes come from a cryptographic source of chance, and nothing here tells
 * them on.
 */
public final class SecretKey {
    /** How many bytes a key has. */
    public static final int LENGTH = Ed25519.SECRET_KEY_SIZE;

    private final byte[] seed;
    private final PublicKey publicKey;

    private SecretKey(byte[] seed) {
        byte[] made = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(seed, 0, made, 0);
        this.seed = seed;
        this.publicKey = PublicKey.of(Bytes.owning(made));
    }

    /**
     * @param bytes the 32 bytes that RFC 8032 calls the private key
     * @throws Malformed when there are more or fewer
     */
    public static SecretKey of(Bytes bytes) {
        if (bytes.length() != LENGTH) {
            throw new Malformed(
                    "The secret key has %d bytes, not %d. Maybe it was cut."
                            .formatted(bytes.length(), LENGTH));
        }
        return new SecretKey(bytes.toArray());
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /** The signature of the message: 64 bytes, always the same ones. */
    public Bytes sign(Bytes message) {
        byte[] text = message.toArray();
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        byte[] key = publicKey.bytes().toArray();
        Ed25519.sign(seed, 0, key, 0, text, 0, text.length, signature, 0);
        return Bytes.owning(signature);
    }

    /** Not the key. */
    @Override
    public String toString() {
        return "secret key of " + publicKey;
    }
}
