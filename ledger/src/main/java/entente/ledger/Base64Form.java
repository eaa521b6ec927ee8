package entente.ledger;

import java.util.Base64;

/**
 * Base 64 (RFC 4648, section 4) in its one form: padded, and nothing in the bits that are left
 * over. Java's decoder forgives both, and what forgives gives one thing two forms.
 */
public final class Base64Form {
    private Base64Form() {}

    public static String encode(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.toArray());
    }

    /**
     * @throws Malformed for all that {@link #encode} does not give
     */
    public static Bytes decode(String text) {
        Bytes bytes = forgiving(text);
        if (!encode(bytes).equals(text)) {
            throw new Malformed("The base 64 is not in its one form. Maybe its padding was lost.");
        }
        return bytes;
    }

    private static Bytes forgiving(String text) {
        try {
            return Bytes.owning(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new Malformed("The text is no base 64. Maybe it was cut or wrapped.", e);
        }
    }
}
