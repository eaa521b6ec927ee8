package entente.documents.pdf.ink;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * The library's parser, but for what it unpacks by itself while it looks for objects: those streams
 * are counted before.
 */
final class Parsing extends PDFParser {
    private final Streams streams;
    private final Set<Long> counted = new HashSet<>();

    Parsing(byte[] bytes, Streams streams) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
        this.streams = streams;
    }

    /** Streams of cross-references are never encrypted; those of objects are, once it is known. */
    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        boolean objects = COSName.OBJ_STM.equals(dictionary.getCOSName(COSName.TYPE));
        boolean references = dictionary.containsKey(COSName.W);
        if (securityHandler == null && (objects || references)) {
            streams.unpack(stream);
        } else if (references) {
            streams.check(stream, 1);
        }
        return stream;
    }

    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (securityHandler != null && counted.add(number)) {
            COSBase container = parseObjectDynamically(new COSObjectKey(number, 0), true);
            streams.check(container, 1);
        }
        return super.parseObjectStreamObject(number, key);
    }
}
