package entente.documents.pdf.ink;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * The library's parser, but for what it unpacks by itself while it looks for objects: those streams
 * are counted before.
 */
final class Parsing extends PDFParser {
    private final Streams streams;
    private final Map<Long, @Nullable ObjectStream> opened = new HashMap<>();

    Parsing(byte[] bytes, Streams streams) throws IOException {
        super(Bytes.of(bytes));
        this.streams = streams;
    }

    /** Streams of cross-references are never encrypted; those of objects are, once it is known. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        boolean objects = COSName.OBJ_STM.equals(dictionary.getCOSName(COSName.TYPE));
        boolean references = dictionary.containsKey(COSName.W);
        if (securityHandler == null && (objects || references)) {
            return new Unpacked(stream, streams.bytes(stream));
        }
        if (references) {
            streams.check(stream, 1);
        }
        return stream;
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key)
            throws IOException {
        if (!opened.containsKey(number)) {
            COSObjectKey own = new COSObjectKey(number, 0);
            COSBase container = document.getObjectFromPool(own).getObject();
            opened.put(number, open(container));
            if (securityHandler != null) {
                streams.check(container, 1);
            }
        }
        ObjectStream stream = opened.get(number);
        return stream == null
                ? super.parseObjectStreamObject(number, key)
                : stream.object(key.getNumber());
    }

    /** Null where the library has to read it, which makes all its objects at once. */
    private @Nullable ObjectStream open(COSBase container) {
        return container instanceof Unpacked stream
                        && stream.getInt(COSName.N, 0) <= ObjectStream.MOST
                ? new ObjectStream(stream.bytes(), stream, document)
                : null;
    }

    /** The version is of no matter; and where the sign is missing, this is not come to. */
    @Override
    protected boolean parsePDFHeader() {
        return true;
    }
}
