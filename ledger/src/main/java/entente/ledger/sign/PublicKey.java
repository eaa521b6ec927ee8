package entente.ledger.sign;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.KeyId;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;

/**
 * A key that signatures are verified with. It is a point of the prime order, in its one form, and
 * not the neutral one: whoever has it can have had only one secret key.
 *
 * <p>A signature is good when its first half is such a point too, its second half is smaller than
 * the order, and the equation of RFC 8032, section 5.1.7, holds without the cofactor. The JDK and
 * Bouncy Castle left to themselves accept more, each something else.
 */
public final class PublicKey {
    /** How many bytes a key has. */
    public static final int LENGTH = Ed25519.PUBLIC_KEY_SIZE;

    private final Bytes bytes;
    private final PublicPoint point;

    private PublicKey(Bytes bytes, PublicPoint point) {
        this.bytes = bytes;
        this.point = point;
    }

    /**
     * @param bytes the 32 bytes of RFC 8032
     * @throws Malformed when they are not such a point
     */
    public static PublicKey of(Bytes bytes) {
        if (bytes.length() != LENGTH) {
            throw new Malformed(
                    "The public key has %d bytes, not %d. Maybe it was cut."
                            .formatted(bytes.length(), LENGTH));
        }
        PublicPoint point = Ed25519.validatePublicKeyFullExport(bytes.toArray(), 0);
        if (point == null) {
            throw new Malformed(
                    "The public key is no point of Ed25519 that only one secret key can have. Maybe it was made to deceive.");
        }
        return new PublicKey(bytes, point);
    }

    /**
     * @param hex 64 digits, letters small
     * @throws Malformed when it is no such key
     */
    public static PublicKey parseHex(String hex) {
        return of(Hex.parse(hex));
    }

    public Bytes bytes() {
        return bytes;
    }

    public String hex() {
        return Hex.format(bytes);
    }

    /** The name under which entries tell who signed them. */
    public KeyId id() {
        return KeyId.ofEd25519(bytes);
    }

    /** Whether the signature of this message was made with this key's secret. */
    public boolean verifies(Bytes message, Bytes signature) {
        byte[] signed = signature.toArray();
        byte[] text = message.toArray();
        return signed.length == Ed25519.SIGNATURE_SIZE
                && Ed25519.validatePublicKeyFull(signed, 0)
                && Ed25519.verify(signed, 0, point, text, 0, text.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKey key && bytes.equals(key.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
