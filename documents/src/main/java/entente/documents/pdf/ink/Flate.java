package entente.documents.pdf.ink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks one stream after the other (RFC 1950) in large steps: the library makes an inflater and
 * its memory anew for each, which costs more than the unpacking. Checksums are passed over, as they
 * often are wrong. Used by one thread.
 */
final class Flate implements AutoCloseable {
    private static final int HEADER = 2;
    private static final int STEP = 1 << 14;

    private final Inflater inflater = new Inflater(true);
    private final byte[] packed = new byte[STEP];
    private final byte[] unpacked = new byte[STEP];

    /** What is damaged ends the stream; what was unpacked until then stays. */
    void unpack(InputStream from, OutputStream to) throws IOException {
        inflater.reset();
        boolean more = from.readNBytes(packed, 0, HEADER) == HEADER;
        while (more && !inflater.finished()) {
            int read = inflater.needsInput() ? from.read(packed) : 0;
            if (read > 0) {
                inflater.setInput(packed, 0, read);
            }
            more = read >= 0 && step(to);
        }
    }

    private boolean step(OutputStream to) throws IOException {
        long before = inflater.getBytesWritten();
        boolean sound = true;
        try {
            inflater.inflate(unpacked);
        } catch (DataFormatException _) {
            sound = false;
        }
        to.write(unpacked, 0, (int) (inflater.getBytesWritten() - before));
        return sound;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
