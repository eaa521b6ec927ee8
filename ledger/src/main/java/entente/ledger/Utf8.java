package entente.ledger;

import static java.lang.Character.isSurrogate;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** UTF-8 that repairs nothing: what is broken is refused, in both directions. */
public final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * @throws Malformed when the bytes are cut short, overlong, or surrogates in disguise
     */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        // The JDK's quick way repairs with this character; only where it stands can there have been
        // anything to repair.
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes);
    }

    private static String strictly(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw new Malformed(
                    "The text is no UTF-8 at byte %d. Maybe it was cut, or is in another encoding."
                            .formatted(in.position()));
        }
        return out.flip().toString();
    }

    /**
     * @throws Malformed when the text has half of a surrogate pair
     */
    public static byte[] encode(String text) {
        check(text);
        return text.getBytes(UTF_8);
    }

    /**
     * @throws Malformed when the text has half of a surrogate pair
     */
    public static void check(String text) {
        if (text.codePoints().anyMatch(point -> point <= 0xFFFF && isSurrogate((char) point))) {
            throw new Malformed(
                    "The text has half of a surrogate pair. Maybe it was cut within a character.");
        }
    }
}
