package entente.register.store;

import entente.ledger.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;

/** Bytes addressed by their SHA-256; kept deflated (RFC 1951, in zlib's frame). */
public final class Blobs {
    private static final int BUFFER = 8192;
    private static final int LARGE = 1 << 20;

    private Blobs() {}

    /** The address of bytes: 64 lower-case hexadecimal digits. */
    public static String address(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps the bytes, once. */
    public static String put(Handle handle, byte[] bytes) {
        String address = address(bytes);
        if (!has(handle, address)) {
            handle.createUpdate(
                            "INSERT INTO blob (sha256, length, content) VALUES (:sha256, :length, :content)")
                    .bind("sha256", address)
                    .bind("length", (long) bytes.length)
                    .bind("content", deflate(bytes))
                    .execute();
        }
        return address;
    }

    public static boolean has(Handle handle, String address) {
        return handle.createQuery("SELECT 1 FROM blob WHERE sha256 = :sha256")
                .bind("sha256", address)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /**
     * The bytes; empty where they were erased or never kept.
     *
     * @throws Damage when what is kept does not unfold
     */
    public static Optional<byte[]> get(Handle handle, String address) {
        return folded(handle, address).map(Folded::bytes);
    }

    /** Bytes as they are kept. */
    public record Folded(String address, long length, Bytes deflated) {
        /**
         * @throws Damage when what is kept does not unfold
         */
        public byte[] bytes() {
            return inflate(address, deflated.toArray(), length);
        }

        /** The same bytes unfolded as they are read; to be closed. */
        public InputStream open() {
            return new InflaterInputStream(new ByteArrayInputStream(deflated.toArray()));
        }
    }

    /** The bytes as they are kept, to be unfolded later; empty as {@link #get} is. */
    public static Optional<Folded> folded(Handle handle, String address) {
        return handle.createQuery("SELECT length, content FROM blob WHERE sha256 = :sha256")
                .bind("sha256", address)
                .map(
                        (row, _) ->
                                new Folded(
                                        address,
                                        row.getLong("length"),
                                        Bytes.owning(row.getBytes("content"))))
                .findOne();
    }

    /** All addresses, sorted. */
    public static List<String> addresses(Handle handle) {
        return handle.createQuery("SELECT sha256 FROM blob ORDER BY sha256")
                .mapTo(String.class)
                .list();
    }

    /** Forgets the bytes for good. */
    public static void erase(Handle handle, String address) {
        handle.execute("DELETE FROM blob WHERE sha256 = ?", address);
    }

    /** Of a large file it is found first how long it becomes, so that it is in memory once. */
    static byte[] deflate(byte[] bytes) {
        byte[] out = new byte[bytes.length < LARGE ? bytes.length + BUFFER : length(bytes)];
        try (Deflater deflater = deflater(bytes)) {
            int size = 0;
            while (!deflater.finished()) {
                size += deflater.deflate(out, size, out.length - size);
            }
            return size == out.length ? out : Arrays.copyOf(out, size);
        }
    }

    private static int length(byte[] bytes) {
        byte[] buffer = new byte[BUFFER];
        int length = 0;
        try (Deflater deflater = deflater(bytes)) {
            while (!deflater.finished()) {
                length += deflater.deflate(buffer);
            }
        }
        return length;
    }

    private static Deflater deflater(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        deflater.setInput(bytes);
        deflater.finish();
        return deflater;
    }

    /** Takes no more room than there are bytes, whatever the length says: it may be damaged. */
    static byte[] inflate(String address, byte[] deflated, long length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(deflated.length * 3);
        byte[] buffer = new byte[BUFFER];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(deflated);
            while (!inflater.finished() && bytes.size() <= length) {
                int more = inflater.inflate(buffer);
                if (more == 0 && !inflater.finished()) {
                    throw damage(address);
                }
                bytes.write(buffer, 0, more);
            }
        } catch (DataFormatException _) {
            throw damage(address);
        }
        if (bytes.size() != length) {
            throw damage(address);
        }
        return bytes.toByteArray();
    }

    private static Damage damage(String address) {
        return new Damage(
                "The document (%s) does not unfold. Maybe the disk has a fault."
                        .formatted(address));
    }
}
