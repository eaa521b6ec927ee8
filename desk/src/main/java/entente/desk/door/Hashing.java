package entente.desk.door;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id takes 16 MiB and some time for each password, by design: so that no crowd at the door
 * takes all the memory, only so many are computed at once and the others wait.
 *
 * <p>What is typed is brought to one form first (NIST SP 800-63B-4, 3.1.1.2): keyboards write the
 * same Vietnamese letter in different ways.
 */
final class Hashing implements PasswordEncoder {
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final PasswordEncoder encoder;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Hashing(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Too many wait already. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        begin();
        try {
            return encoder.encode(oneForm(typed));
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String encoded) {
        begin();
        try {
            return encoder.matches(oneForm(typed), encoded);
        } finally {
            turns.release();
        }
    }

    private void begin() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    private static String oneForm(@Nullable CharSequence typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
    }
}
