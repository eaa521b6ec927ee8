package entente.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How wrong passwords are counted. */
class TriesTest {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));
    private final Tries tries = new Tries(((InstantSource) now::get).withZone(ZoneOffset.UTC));

    private int begun(String name, String address, int times) {
        int begun = 0;
        for (int i = 0; i < times; i++) {
            begun += tries.begin(name, address) ? 1 : 0;
        }
        return begun;
    }

    @Test
    void aStrangerKeepsNobodyElseOut() {
        assertThat(begun("mai", "192.0.2.1", 10)).isEqualTo(Tries.OF_BOTH);
        assertThat(tries.begin("mai", "192.0.2.2")).isTrue();
    }

    @Test
    void anAddressWaitsAfterManyNames() {
        int begun = 0;
        for (int i = 0; i < 100; i++) {
            begun += begun("name" + i, "192.0.2.1", 1);
        }
        assertThat(begun).isEqualTo(Tries.OF_ADDRESS);
    }

    @Test
    void aNameWaitsAfterAHundredFromAnywhere() {
        int begun = 0;
        for (int i = 0; i < 200; i++) {
            begun += begun("mai", "192.0.2." + i, 1);
        }
        assertThat(begun).isEqualTo(Tries.OF_NAME);
    }

    @Test
    void aNetworkOfTheNewInternetIsOneAddress() {
        assertThat(begun("mai", "2001:db8::1", 3) + begun("mai", "2001:db8::2", 3))
                .isEqualTo(Tries.OF_BOTH);
        assertThat(tries.begin("mai", "2001:db8:1::1")).isTrue();
    }

    @Test
    void theWaitEndsAndARightPasswordTakesTheCountBack() {
        begun("mai", "192.0.2.1", 10);
        now.updateAndGet(then -> then.plus(Tries.WAIT).plus(Duration.ofSeconds(1)));
        assertThat(begun("mai", "192.0.2.1", 4)).isEqualTo(4);
        tries.succeeded("mai", "192.0.2.1");
        assertThat(begun("mai", "192.0.2.1", 10)).isEqualTo(Tries.OF_BOTH);
    }
}
