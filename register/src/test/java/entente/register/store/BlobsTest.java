package entente.register.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept deflated unfolds to the same bytes, whether it got smaller or not. */
class BlobsTest {
    private static final long SEED = 20261122;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8192, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_003})
    void bytesOfAnySizeUnfoldToThemselves(int size) {
        byte[] picture = new byte[size];
        new Random(SEED).nextBytes(picture);
        byte[] text = new byte[size];
        Arrays.fill(text, (byte) 'a');
        for (byte[] bytes : new byte[][] {picture, text}) {
            byte[] kept = Blobs.deflate(bytes);
            assertThat(Blobs.inflate("?", kept, size)).isEqualTo(bytes);
            assertThat(kept.length).isLessThanOrEqualTo(size + size / 1000 + 16);
        }
    }
}
