package entente.exchange.pouch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import entente.exchange.Refused;
import entente.ledger.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was sealed is a pouch in its one form, or is refused in a sentence. */
class PouchFuzzTest {
    @MethodSource("pouches")
    @FuzzTest(maxDuration = "5s")
    void anyBytesAreAPouchOrRefused(byte[] sealed) {
        try (Pouch pouch = Pouch.of("pouch", Bytes.copyOf(sealed))) {
            assertThat(TestingPouches.packed(pouch.note(), pouch.contents())).isEqualTo(sealed);
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining(". Maybe ");
        }
    }

    static List<byte[]> pouches() {
        byte[] whole = TestingPouches.one();
        List<byte[]> pouches = new ArrayList<>(List.of(whole, new byte[0]));
        pouches.add(Arrays.copyOf(whole, whole.length - 1));
        pouches.add(Arrays.copyOf(whole, whole.length / 2));
        return pouches;
    }
}
