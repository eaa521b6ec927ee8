package entente.ledger.log;

import static java.nio.charset.StandardCharsets.US_ASCII;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.merkle.EntryBundle;
import entente.ledger.merkle.Hash;

/**
 * What a log's tree is made of: a header and its author's signature. Its bytes are kept as they
 * were received and never made anew: the header's length in two bytes, the higher first, the
 * header, and the signature up to the end.
 */
public final class Leaf {
    /** The most bytes of a leaf: what an entry bundle can hold. */
    public static final int LIMIT = EntryBundle.MAX_LEAF;

    /** How many bytes an Ed25519 signature has. */
    public static final int SIGNATURE = 64;

    /**
     * What stands before the header in the message that its author signs. No signed note can have a
     * NUL, so no signature of one can ever be taken for that of the other.
     */
    public static final Bytes SIGNING_DOMAIN =
            Bytes.owning("entente/entry/v1\n\0".getBytes(US_ASCII));

    private static final int PREFIX = 2;

    private final Bytes bytes;
    private final Header header;
    private final Bytes signature;

    private Leaf(Bytes bytes, Header header, Bytes signature) {
        if ((header.author() == null) != (signature.length() == 0)) {
            throw new Malformed(
                    "Entry %d must have both an author and a signature, or neither. Maybe it is not signed yet."
                            .formatted(header.index()));
        }
        if (signature.length() != 0 && signature.length() != SIGNATURE) {
            throw new Malformed(
                    "The signature of entry %d has %d bytes, not %d. Maybe it was cut."
                            .formatted(header.index(), signature.length(), SIGNATURE));
        }
        this.bytes = bytes;
        this.header = header;
        this.signature = signature;
    }

    /**
     * @param signature of {@link #message}; empty for a private entry without an author
     * @throws Malformed when header and signature do not fit
     */
    public static Leaf of(Header header, Bytes signature) {
        Bytes encoded = header.encode();
        byte[] frame = new byte[PREFIX + encoded.length() + signature.length()];
        frame[0] = (byte) (encoded.length() >> Byte.SIZE);
        frame[1] = (byte) encoded.length();
        encoded.into(frame, PREFIX);
        signature.into(frame, PREFIX + encoded.length());
        return new Leaf(Bytes.owning(frame), header, signature);
    }

    /**
     * @throws Malformed when the bytes are not those of a leaf
     */
    public static Leaf parse(Bytes bytes) {
        if (bytes.length() < PREFIX || bytes.length() > LIMIT) {
            throw new Malformed(
                    "The leaf has %d bytes, not 2 to 65535. Maybe it was cut."
                            .formatted(bytes.length()));
        }
        int end = PREFIX + (bytes.at(0) << Byte.SIZE | bytes.at(1));
        if (end > bytes.length()) {
            throw new Malformed(
                    "The leaf ends within its header, at byte %d of %d. Maybe it was cut."
                            .formatted(bytes.length(), end));
        }
        return new Leaf(
                bytes, Header.parse(bytes.slice(PREFIX, end)), bytes.slice(end, bytes.length()));
    }

    /** What the author of this header signs: {@link #SIGNING_DOMAIN} and the header's bytes. */
    public static Bytes message(Header header) {
        Bytes encoded = header.encode();
        byte[] message = new byte[SIGNING_DOMAIN.length() + encoded.length()];
        SIGNING_DOMAIN.into(message, 0);
        encoded.into(message, SIGNING_DOMAIN.length());
        return Bytes.owning(message);
    }

    public Bytes bytes() {
        return bytes;
    }

    public Header header() {
        return header;
    }

    public Bytes signature() {
        return signature;
    }

    /** By this hash the leaf stands in its tree, and other entries name it. */
    public Hash hash() {
        return Hash.ofLeaf(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf leaf && bytes.equals(leaf.bytes);
    }

    @Override
    public int hashCode() {
        return bytes.hashCode();
    }

    @Override
    public String toString() {
        return "leaf " + header.index() + " of " + header.origin().text();
    }
}
