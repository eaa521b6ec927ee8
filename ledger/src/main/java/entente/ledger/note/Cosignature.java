package entente.ledger.note;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.Utf8;
import entente.ledger.sign.PublicKey;
import entente.ledger.sign.SecretKey;
import java.nio.ByteBuffer;

/**
 * A witness's word that it has seen a checkpoint and every one that it cosigned before is
 * consistent with it (C2SP tlog-cosignature, {@code cosignature/v1}).
 *
 * @param time that the witness claims, in seconds since 1970; nothing orders by it
 * @param signature 64 bytes
 */
public record Cosignature(long time, Bytes signature) {
    private static final int LENGTH = Long.BYTES + 64;

    public Cosignature {
        if (time < 0 || signature.length() + Long.BYTES != LENGTH) {
            throw new Malformed(
                    "The cosignature's time is before 1970, or it has not 64 bytes besides. Maybe it was cut.");
        }
    }

    /** What a witness signs: a word of its own, the time, and the checkpoint's text. */
    public static Bytes message(long time, String checkpoint) {
        return Bytes.owning(Utf8.encode("cosignature/v1\ntime " + time + "\n" + checkpoint));
    }

    public static Cosignature make(SecretKey key, long time, String checkpoint) {
        return new Cosignature(time, key.sign(message(time, checkpoint)));
    }

    public boolean verifies(PublicKey key, String checkpoint) {
        return key.verifies(message(time, checkpoint), signature);
    }

    /** As it stands in a note's line: the time in eight bytes, the highest first. */
    public Bytes encode() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.putLong(time);
        signature.into(bytes.array(), Long.BYTES);
        return Bytes.owning(bytes.array());
    }

    /**
     * @throws Malformed when the bytes are not what {@link #encode} gives
     */
    public static Cosignature parse(Bytes bytes) {
        if (bytes.length() != LENGTH) {
            throw new Malformed(
                    "The cosignature has %d bytes, not %d. Maybe it is a log's own signature."
                            .formatted(bytes.length(), LENGTH));
        }
        return new Cosignature(
                ByteBuffer.wrap(bytes.slice(0, Long.BYTES).toArray()).getLong(),
                bytes.slice(Long.BYTES, LENGTH));
    }
}
