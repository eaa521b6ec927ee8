package entente.ledger.sign;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Hexadecimal digits in their one form: letters small, two for each byte. */
final class Hex {
    private static final Pattern FORM = Pattern.compile("(?:[0-9a-f]{2})*");

    private Hex() {}

    static String format(Bytes bytes) {
        return HexFormat.of().formatHex(bytes.toArray());
    }

    /**
     * @throws Malformed for anything that {@link #format} does not give
     */
    static Bytes parse(String hex) {
        if (!FORM.matcher(hex).matches()) {
            throw new Malformed(
                    "The key is not hexadecimal digits in small letters. Maybe it was cut.");
        }
        return Bytes.owning(HexFormat.of().parseHex(hex));
    }
}
