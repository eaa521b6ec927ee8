package entente.documents.pdf.ink;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;

/** A stream that has been unpacked and counted, for the library, which would do so once more. */
final class Unpacked extends COSStream {
    private final byte[] bytes;

    Unpacked(COSDictionary dictionary, byte[] bytes) {
        this.bytes = bytes;
        addAll(dictionary);
        removeItem(COSName.FILTER);
        removeItem(COSName.DECODE_PARMS);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public RandomAccessRead createView() {
        return Bytes.of(bytes);
    }

    @Override
    public InputStream createRawInputStream() {
        return new ByteArrayInputStream(bytes);
    }
}
