package entente.register.entry;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Bytes;
import entente.register.entry.TestingEntries.Carrying;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryRoundTripTest {
    private static final int ROUNDS = 2000;

    @Test
    void everyEntryIsReadBackAsItWasWritten() {
        long seed = new Random().nextLong();
        System.out.println("EntryRoundTripTest seed " + seed);
        TestingEntries entries = new TestingEntries(new Random(seed));
        Set<EntryKind> met = EnumSet.noneOf(EntryKind.class);
        for (int i = 0; i < ROUNDS; i++) {
            Carrying made = entries.next();
            EntryKind kind = EntryKind.of(made.entry());
            Instant at = entries.instant();
            Bytes body = EntryWriter.write("Đặng – ດາວ \"x\"", at, made.entry());
            Logged back = EntryReader.read(i, kind, body, _ -> made.findings());
            assertThat(back)
                    .as("%s of seed %d", made.entry(), seed)
                    .isEqualTo(new Logged(i, "Đặng – ດາວ \"x\"", at, made.entry()));
            met.add(kind);
        }
        assertThat(met).containsExactlyInAnyOrder(EntryKind.values());
    }

    @Test
    void whatADecisionCarriesLiesInABlobOfItsOwn() {
        TestingEntries entries = new TestingEntries(new Random(1));
        for (int i = 0; i < ROUNDS; i++) {
            Carrying made = entries.next();
            if (made.entry() instanceof Entry.Ruled ruled) {
                assertThat(EntryWriter.findings(ruled.decision()))
                        .isEqualTo(ruled.findings() == null ? List.of() : made.findings());
            }
        }
    }
}
