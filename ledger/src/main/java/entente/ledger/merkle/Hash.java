package entente.ledger.merkle;

import entente.ledger.Base64Form;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256: 32 bytes. */
public final class Hash {
    public static final int LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of();

    /** What sets a leaf and a node apart, so that neither can pose as the other (RFC 6962, 2.1). */
    private static final byte LEAF = 0;

    private static final byte NODE = 1;

    /** The root of the tree that has no leaf: the hash of no bytes. */
    public static final Hash OF_NOTHING = new Hash(digest().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws Malformed when there are not 32 bytes
     */
    public static Hash of(Bytes bytes) {
        if (bytes.length() != LENGTH) {
            throw new Malformed(
                    "The hash has %d bytes, not 32. Maybe it was cut, or is no SHA-256."
                            .formatted(bytes.length()));
        }
        return new Hash(bytes.toArray());
    }

    /** The hash of all parts, one after the other. */
    public static Hash sha256(Bytes first, Bytes... more) {
        MessageDigest digest = digest();
        first.into(digest);
        for (Bytes part : more) {
            part.into(digest);
        }
        return new Hash(digest.digest());
    }

    /** The hash of a leaf, as it stands in a tree. */
    public static Hash ofLeaf(Bytes leaf) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        leaf.into(digest);
        return new Hash(digest.digest());
    }

    /** The hash of the node over two others. */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = digest();
        digest.update(NODE);
        digest.update(left.bytes);
        digest.update(right.bytes);
        return new Hash(digest.digest());
    }

    /**
     * @param hex 64 digits, letters small: the one form in which hashes stand in the ledger's JSON
     * @throws Malformed for anything else
     */
    public static Hash parseHex(String hex) {
        if (hex.length() != 2 * LENGTH || !hex.chars().allMatch(Hash::isSmallHex)) {
            throw new Malformed(
                    "The hash is not 64 hexadecimal digits in small letters. Maybe it was cut.");
        }
        return new Hash(HEX.parseHex(hex));
    }

    private static boolean isSmallHex(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }

    /**
     * @param base64 RFC 4648 section 4, with its padding
     * @throws Malformed for anything else
     */
    public static Hash parseBase64(String base64) {
        return of(Base64Form.decode(base64));
    }

    public String hex() {
        return HEX.formatHex(bytes);
    }

    public String base64() {
        return Base64Form.encode(toBytes());
    }

    public Bytes toBytes() {
        return Bytes.copyOf(bytes);
    }

    /** Copies the 32 bytes into the target, from the offset on. */
    public void into(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256.", e);
        }
    }
}
