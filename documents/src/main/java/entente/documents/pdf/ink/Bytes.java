package entente.documents.pdf.ink;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes at hand, or a part of them, as the library's parser reads them: one by one, with a look
 * ahead at nearly each. The library's own are made for files in pieces, and take several times as
 * long. Used by one thread.
 */
final class Bytes extends RandomAccessReadView {
    private static final RandomAccessReadBuffer NOTHING = new RandomAccessReadBuffer(new byte[0]);

    private final byte[] bytes;
    private final int from;
    private final int end;
    private int at;
    private boolean closed;

    private Bytes(byte[] bytes, int from, int end) {
        super(NOTHING, 0, 0, false);
        this.bytes = bytes;
        this.from = from;
        this.end = end;
        this.at = from;
    }

    static Bytes of(byte[] bytes) {
        return new Bytes(bytes, 0, bytes.length);
    }

    @Override
    public int read() {
        return at < end ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int start, int most) {
        int read = Math.min(most, end - at);
        System.arraycopy(bytes, at, into, start, read);
        at += read;
        return read == 0 && most > 0 ? -1 : read;
    }

    @Override
    public int peek() {
        return at < end ? bytes[at] & 0xFF : -1;
    }

    @Override
    public long getPosition() {
        return (long) at - from;
    }

    /** What lies behind the end is the end. */
    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("Before the beginning: " + position);
        }
        at = from + (int) Math.min(position, end - from);
    }

    @Override
    public void rewind(int back) throws IOException {
        seek(getPosition() - back);
    }

    @Override
    public void skip(int length) throws IOException {
        seek(getPosition() + length);
    }

    @Override
    public long length() {
        return (long) end - from;
    }

    @Override
    public int available() {
        return end - at;
    }

    @Override
    public boolean isEOF() {
        return at >= end;
    }

    @Override
    public RandomAccessReadView createView(long position, long length) {
        int start = from + Math.clamp(position, 0, end - from);
        return new Bytes(bytes, start, start + Math.clamp(length, 0, end - start));
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
