package entente.bench.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KillsTest {
    @ParameterizedTest
    @CsvSource({
        "sqlite, file, 2",
        "sqlite, open, 1",
        "sqlite, rebuild, 1",
        "sqlite, erase, 1",
        "postgresql, file, 2",
        "postgresql, open, 1",
        "postgresql, erase, 1",
        "postgresql, server, 1",
        "postgresql, backend, 1"
    })
    void whoeverIsKilledLosesNothingThatWasAcknowledged(String engine, String during, int rounds)
            throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Kills kills = new Kills(out, engine, during, new Random().nextLong())) {
            assertThat(kills.run(rounds)).isEmpty();
        }
    }
}
