package entente.documents.pdf;

import entente.documents.Allowance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Looks what a file's deflated streams come to before the library unpacks them whole into memory.
 * Pictures are passed over: they are never unpacked, and rightly large.
 */
final class Streams {
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ZLIB = 0x78;

    /** How far before its stream a picture's dictionary says that it is one. */
    private static final int DICTIONARY = 600;

    private Streams() {}

    /**
     * Counts what all streams unpack to.
     *
     * @throws entente.documents.Unopenable where that is more than is allowed
     */
    static void check(byte[] bytes, Allowance allowance) throws IOException {
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            if (start < bytes.length && bytes[start] == ZLIB && !isPicture(bytes, at)) {
                unpack(bytes, start, allowance);
            }
        }
    }

    private static void unpack(byte[] bytes, int from, Allowance allowance) throws IOException {
        InputStream packed = new ByteArrayInputStream(bytes, from, bytes.length - from);
        try (InputStream stream = new InflaterInputStream(packed)) {
            allowance.pass(stream);
        } catch (ZipException | java.io.EOFException _) {
            // Not deflated after all, or cut off: the library will see.
        }
    }

    private static boolean isPicture(byte[] bytes, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.replace(" ", "").contains("/Subtype/Image");
    }

    /** Behind the next keyword; negative where there is none. */
    private static int next(byte[] bytes, int from) {
        for (int at = from; at <= bytes.length - KEYWORD.length; at++) {
            if (bytes[at] == KEYWORD[0]
                    && Arrays.equals(bytes, at, at + KEYWORD.length, KEYWORD, 0, KEYWORD.length)) {
                return at + KEYWORD.length;
            }
        }
        return -1;
    }
}
