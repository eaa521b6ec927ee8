package entente.register.care;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A digest of lines in whatever order: the sum of their SHA-256, each taken as four numbers modulo
 * 2^64. It tells whether two makings came out the same; it does not withstand who chooses lines.
 */
final class Digest {
    private static final int WORDS = 4;

    private final long[] sums = new long[WORDS];
    private final MessageDigest sha256 = sha256();

    void add(String line) {
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest(line.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < WORDS; i++) {
            sums[i] += hash.getLong();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(sums, digest.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
