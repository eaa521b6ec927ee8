package entente.exchange.node;

import entente.ledger.Bytes;
import entente.ledger.log.Body;
import java.security.SecureRandom;

/** Salts, from a cryptographic source of chance. */
final class Salts {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Salts() {}

    static Bytes next() {
        byte[] salt = new byte[Body.SALT];
        RANDOM.nextBytes(salt);
        return Bytes.owning(salt);
    }
}
