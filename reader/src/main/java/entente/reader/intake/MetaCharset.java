package entente.reader.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The charset that a web page names for itself in its first kilobytes, asked only where it is not
 * UTF-8.
 */
final class MetaCharset {
    /** The HTML standard has browsers look at 1024 bytes; saved pages put more before it. */
    private static final int WINDOW = 4096;

    private MetaCharset() {}

    /**
     * Decodes again with the page's own charset; gives {@code broken} back where the page names
     * none that is known.
     */
    static Decoding retry(byte[] bytes, Decoding broken) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0 || !head.contains("<meta")) {
            return broken;
        }
        String name = name(head, at + "charset=".length());
        try {
            Charset charset = Charset.forName(name);
            if (name.startsWith("utf")) {
                return broken;
            }
            // Windows-1258 writes tones as marks of their own.
            String text = new String(bytes, charset);
            return new Decoding.Text(Normalizer.normalize(text, Normalizer.Form.NFC), false);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return broken;
        }
    }

    private static String name(String head, int from) {
        int start = from;
        while (start < head.length() && (head.charAt(start) == '"' || head.charAt(start) == '\'')) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end))
                        || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return head.substring(start, end);
    }
}
