package entente.exchange.keys;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;

/**
 * Who pouches are sealed to.
 *
 * @param recipient age1…, which the other side has
 * @param secret AGE-SECRET-KEY-1…, which opens them
 */
public record Identity(String recipient, String secret) {
    static Identity made() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new Identity(
                    text(pair.getPublic().getEncoded()), text(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has X25519.", e);
        }
    }

    private static String text(byte[] ascii) {
        return new String(ascii, StandardCharsets.US_ASCII).trim();
    }

    /** Not the secret. */
    @Override
    public String toString() {
        return recipient;
    }
}
