package entente.reader.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What became of bytes as characters: UTF-8 with or without a byte-order mark, UTF-16 with or
 * without one.
 */
sealed interface Decoding {
    /**
     * @param verbatim whether the bytes are UTF-8
     */
    record Text(String text, boolean verbatim) implements Decoding {}

    /**
     * @param offset of the first byte that is wrong in the encoding
     */
    record Broken(String encoding, int offset) implements Decoding {}

    /** No text at all. */
    record Binary() implements Decoding {}

    /** Decodes bytes strictly: nothing is replaced. */
    static Decoding of(byte[] bytes) {
        int mark = Marks.length(bytes);
        if (mark == 2) {
            return decode(
                    bytes,
                    2,
                    bytes[0] == (byte) 0xFE
                            ? StandardCharsets.UTF_16BE
                            : StandardCharsets.UTF_16LE);
        }
        Charset charset = mark == 0 ? Marks.unmarked(bytes) : StandardCharsets.UTF_8;
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return decode(bytes, 0, charset);
        }
        if (Marks.isBinary(bytes)) {
            return new Binary();
        }
        Decoding decoded = decode(bytes, mark, StandardCharsets.UTF_8);
        return decoded instanceof Broken && mark == 0 ? MetaCharset.retry(bytes, decoded) : decoded;
    }

    private static Decoding decode(byte[] bytes, int from, Charset charset) {
        // The short way replaces what is wrong; where it has replaced nothing, nothing was wrong.
        String text = new String(bytes, from, bytes.length - from, charset);
        boolean clean = text.indexOf('\uFFFD') < 0;
        return clean
                ? new Text(text, charset.equals(StandardCharsets.UTF_8))
                : decodeStrictly(bytes, from, charset);
    }

    private static Decoding decodeStrictly(byte[] bytes, int from, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out =
                CharBuffer.allocate(
                        (int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte())
                                + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Broken(charset.name(), in.position());
        }
        return new Text(out.flip().toString(), charset.equals(StandardCharsets.UTF_8));
    }
}
