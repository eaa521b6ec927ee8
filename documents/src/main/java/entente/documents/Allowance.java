package entente.documents;

import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * How much a file may unpack to, all that lies in it counted together: so many bytes, and so many
 * times its own size, whichever is less. Used by one thread.
 */
public final class Allowance {
    /** How many files may lie in one. */
    static final int FILES = 1_000;

    /** Four times what a report may have. */
    static final long BYTES = 4L * Opening.LIMIT;

    /** What a small file may unpack to, whatever its size. */
    private static final long LEAST = 4 << 20;

    /** Word processors' XML shrinks to a twentieth; a bomb to a thousandth. */
    private static final long RATIO = 100;

    private static final int STEP = 1 << 13;

    private final long limit;
    private long bytes;
    private int files;

    /**
     * @param size of the file, in bytes
     */
    public Allowance(long size) {
        limit = Math.min(BYTES, Math.max(LEAST, size * RATIO));
        bytes = limit;
        files = FILES;
    }

    /**
     * Notes that there is one file more.
     *
     * @throws Unopenable where that is too many
     */
    public void file() throws Unopenable {
        if (--files < 0) {
            throw new Unopenable(Refusal.UNPACKS_TOO_LARGE, Integer.toString(FILES), "files");
        }
    }

    /**
     * All bytes of a stream; one more than a report may have where there are more than that, and
     * the rest read over.
     *
     * @throws Unopenable where they are more than is allowed
     */
    public byte[] all(InputStream stream) throws IOException {
        byte[] taken = stream.readNBytes((int) Math.min(bytes + 1, Opening.LIMIT + 1));
        count(taken.length);
        if (taken.length > Opening.LIMIT) {
            pass(stream);
        }
        return taken;
    }

    /**
     * Reads over a stream.
     *
     * @throws Unopenable where there is more than is allowed
     */
    public void pass(InputStream stream) throws IOException {
        byte[] step = new byte[STEP];
        for (int n = stream.read(step); n >= 0; n = stream.read(step)) {
            count(n);
        }
    }

    /**
     * A stream that counts what is written to it, and refuses it where it is more than is allowed.
     */
    public OutputStream counting(OutputStream sink) {
        return new FilterOutputStream(sink) {
            @Override
            public void write(int one) throws IOException {
                count(1);
                out.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) throws IOException {
                count(length);
                out.write(some, from, length);
            }
        };
    }

    private void count(int read) throws Unopenable {
        bytes -= read;
        if (bytes < 0) {
            throw new Unopenable(Refusal.UNPACKS_TOO_LARGE, Long.toString(limit >> 20), "MiB");
        }
    }
}
