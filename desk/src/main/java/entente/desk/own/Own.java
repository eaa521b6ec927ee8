package entente.desk.own;

import entente.register.store.Annex;
import entente.register.store.Location;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

/** The desk's own rows, beside the register and not made from its log; and its secrets. */
public final class Own {
    private static final String NAME = "desk";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Own() {}

    /** Opens them beside a register; makes them where there are none. */
    public static Annex open(Location register) {
        return Annex.open(register, NAME, "entente/desk/own");
    }

    /** Where they lie beside a register: "entente.db" has "entente.desk.db" beside it. */
    public static Location beside(Location register) {
        return Annex.beside(register, NAME);
    }

    /** A secret that nobody can guess, in letters that an address may have (256 bits). */
    public static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret: who reads the rows cannot come in with them. */
    public static String digest(String secret) {
        return digest(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256, in hexadecimal digits. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next number of a table's key. Whoever asks is the one who writes. */
    public static long next(Handle handle, String table, String key) {
        return handle.createQuery("SELECT COALESCE(MAX(" + key + "), 0) + 1 FROM " + table)
                .mapTo(Long.class)
                .one();
    }
}
