package entente.documents.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.james.mime4j.stream.BodyDescriptor;

/** A part's bytes as text, by the charset that it names. */
final class Charsets {
    private Charsets() {}

    /** Mails that name none, or one that nobody knows, are mostly UTF-8 by now. */
    static String text(byte[] bytes, BodyDescriptor descriptor) {
        String name = Objects.toString(descriptor.getCharset(), "");
        boolean plain = name.isEmpty() || name.equalsIgnoreCase("us-ascii");
        String text = new String(bytes, plain ? StandardCharsets.UTF_8 : named(name));
        // Windows-1258 writes tones as marks of their own.
        return name.equalsIgnoreCase("windows-1258")
                ? Normalizer.normalize(text, Normalizer.Form.NFC)
                : text;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }
}
