package entente.dossier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** What the program ships with it for pages: the style, the script, the signs, the Lao letters. */
final class Shipped {
    private static final int LAO_FIRST = 0x0E80;
    private static final int LAO_LAST = 0x0EFF;

    private Shipped() {}

    /** A file beside this class, as text. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The rules of style that bring Noto Sans Lao Looped along; its licence lies beside it. */
    static String lao() {
        return face("400") + face("600");
    }

    /** Whether any letter of a text is Lao. */
    static boolean isLaoIn(String text) {
        return text.chars().anyMatch(letter -> letter >= LAO_FIRST && letter <= LAO_LAST);
    }

    /**
     * The source expression by which a content security policy allows exactly this text (CSP 3,
     * 2.3.1).
     */
    static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String face(String weight) {
        String font =
                Base64.getEncoder()
                        .encodeToString(bytes("noto-sans-lao-looped-" + weight + ".woff2"));
        return "@font-face{font-family:\"Entente Lao\";font-weight:%s;unicode-range:U+0E80-0EFF,U+200B-200D,U+25CC;src:url(data:font/woff2;base64,%s)format(\"woff2\")}\n"
                .formatted(weight, font);
    }

    private static byte[] bytes(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
