package entente.documents.pdf.ink;

import entente.documents.Allowance;
import entente.documents.Unopenable;
import entente.reader.intake.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a document's streams one by one, each byte counted as it comes; pictures never. Used by
 * one thread.
 */
final class Streams implements AutoCloseable {
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");

    /** Filters of text and fonts, by their names and short names; all others are of pictures. */
    private static final Set<String> WANTED =
            Set.of(
                    "FlateDecode",
                    "Fl",
                    "LZWDecode",
                    "LZW",
                    "ASCII85Decode",
                    "A85",
                    "ASCIIHexDecode",
                    "AHx",
                    "RunLengthDecode",
                    "RL",
                    "Crypt");

    /** Filters one after the other in one stream. */
    private static final int MOST_FILTERS = 8;

    /** Of a row that differences are taken to; the library makes room for it before it comes. */
    private static final int LONGEST_ROW = 1 << 20;

    private final Allowance allowance;
    private final Flate flate = new Flate();
    private @Nullable Unopenable refused;

    Streams(Allowance allowance) {
        this.allowance = allowance;
    }

    /**
     * What a stream holds; nothing where it is a picture.
     *
     * @throws Unopenable where that is more than is allowed
     */
    byte[] bytes(COSStream stream) throws IOException {
        try {
            return unpacked(stream);
        } catch (Unopenable refusal) {
            refused = refusal;
            throw refusal;
        }
    }

    /**
     * Tells what has been refused once more: the library passes over objects that it can't have.
     */
    void tell() throws Unopenable {
        if (refused != null) {
            throw refused;
        }
    }

    private byte[] unpacked(COSStream stream) throws IOException {
        List<String> filters = filters(stream);
        if (!WANTED.containsAll(filters)) {
            return new byte[0];
        }
        if (filters.size() > MOST_FILTERS || !isBearable(stream)) {
            throw new Unopenable(Refusal.DAMAGED, "PDF");
        }
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] bytes = filters.isEmpty() ? allowance.all(raw) : new byte[0];
            for (int i = 0; i < filters.size(); i++) {
                InputStream packed = i == 0 ? raw : new ByteArrayInputStream(bytes);
                ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
                decode(stream, filters.get(i), i, packed, allowance.counting(unpacked));
                bytes = unpacked.toByteArray();
            }
            return bytes;
        }
    }

    private void decode(
            COSStream stream, String filter, int index, InputStream packed, OutputStream unpacked)
            throws IOException {
        if (FLATE.contains(filter) && parameters(stream) == null) {
            flate.unpack(packed, unpacked);
        } else {
            FilterFactory.INSTANCE.getFilter(filter).decode(packed, unpacked, stream, index);
        }
    }

    /** Counts what the library will unpack by itself: all streams in a dictionary. */
    void check(COSBase base, int depth) throws IOException {
        if (depth < 0) {
            return;
        }
        if (base instanceof COSStream stream) {
            bytes(stream);
        } else if (base instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                if (!key.equals(COSName.RESOURCES) && !key.equals(COSName.PARENT)) {
                    check(dictionary.getDictionaryObject(key), depth - 1);
                }
            }
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase one = array.getObject(i);
                if (one instanceof COSDictionary || one instanceof COSArray) {
                    check(one, depth - 1);
                }
            }
        }
    }

    private static List<String> filters(COSStream stream) {
        List<String> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) {
            names.add(one.getName());
        } else if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                names.add(several.getObject(i) instanceof COSName name ? name.getName() : "");
            }
        }
        return names;
    }

    private static @Nullable COSBase parameters(COSStream stream) {
        return stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    }

    private static boolean isBearable(COSStream stream) {
        COSBase told = parameters(stream);
        List<COSBase> all = new ArrayList<>();
        if (told instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
        } else if (told != null) {
            all.add(told);
        }
        return all.stream().allMatch(Streams::isBearable);
    }

    private static boolean isBearable(COSBase parameters) {
        return !(parameters instanceof COSDictionary dictionary)
                || Math.abs((long) dictionary.getInt(COSName.COLUMNS, 1)) <= LONGEST_ROW;
    }

    @Override
    public void close() {
        flate.close();
    }
}
