package entente.ledger;

import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes that nobody changes any more, compared by their content. */
public final class Bytes {
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of the array as it is now. */
    public static Bytes copyOf(byte[] array) {
        return new Bytes(array.clone());
    }

    /** The array itself, without a copy: the caller made it and gives it away. */
    public static Bytes owning(byte[] array) {
        return new Bytes(array);
    }

    public int length() {
        return content.length;
    }

    /** The byte at the offset, 0 to 255. */
    public int at(int offset) {
        return Byte.toUnsignedInt(content[offset]);
    }

    /** The bytes from one offset to another, exclusive. */
    public Bytes slice(int from, int to) {
        return new Bytes(Arrays.copyOfRange(content, from, to));
    }

    /** A copy that the caller may change. */
    public byte[] toArray() {
        return content.clone();
    }

    /** Copies all into the target, from the offset on. */
    public void into(byte[] target, int offset) {
        System.arraycopy(content, 0, target, offset, content.length);
    }

    /** Feeds the digest, without a copy. */
    public void into(MessageDigest digest) {
        digest.update(content);
    }

    /**
     * The text that these bytes are in UTF-8.
     *
     * @throws Malformed when they are no UTF-8
     */
    public String utf8() {
        return Utf8.decode(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** Only how many: what they say may be private and must not slip into a log line. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
