package entente.register.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.domain.calendar.Event;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is seen of events, short enough to be kept. */
final class Imprints {
    private Imprints() {}

    /** SHA-256, in hexadecimal. */
    static String of(Event event) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(event.imprint().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
