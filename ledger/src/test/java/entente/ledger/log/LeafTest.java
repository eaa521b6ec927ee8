package entente.ledger.log;

import static entente.ledger.TestingBytes.damaged;
import static entente.ledger.TestingBytes.hex;
import static entente.ledger.TestingBytes.joined;
import static entente.ledger.TestingBytes.repeated;
import static entente.ledger.log.TestingLogs.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.TestingBytes;
import entente.ledger.merkle.EntryBundle;
import entente.ledger.merkle.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final int RUNS = 5_000;

    @Test
    void aLeafIsReadAsItWasFramed() {
        for (Leaf leaf : TestingLogs.leaves()) {
            Leaf read = Leaf.parse(leaf.bytes());
            assertThat(read).isEqualTo(leaf).hasSameHashCodeAs(leaf);
            assertThat(read.header()).isEqualTo(leaf.header());
            assertThat(read.signature()).isEqualTo(leaf.signature());
            assertThat(read.hash()).isEqualTo(Hash.ofLeaf(leaf.bytes()));
        }
    }

    /** The layout may never change: leaves that were signed with it will be read for decades. */
    @Test
    void theBytesAreThoseOfTheDecision() throws IOException {
        String decision = Files.readString(Path.of("../docs/decisions/008-log-framing.md"));
        List<String> blocks =
                Pattern.compile("(?s)```hex\n(.*?)```")
                        .matcher(decision)
                        .results()
                        .map(block -> block.group(1).replaceAll("\\s", ""))
                        .toList();
        Leaf own = TestingLogs.leaves().getFirst();
        Leaf shared = TestingLogs.leaves().getLast();
        assertThat(blocks)
                .containsExactly(
                        TestingBytes.hex(own.bytes()),
                        TestingBytes.hex(shared.bytes()),
                        TestingBytes.hex(Leaf.SIGNING_DOMAIN));
        assertThat(decision)
                .contains(own.hash().hex(), shared.hash().hex(), shared.header().body().hex());
    }

    @Test
    void theAuthorSignsTheHeaderBehindAWordThatNoNoteCanHave() {
        Header header = TestingLogs.shared(0, null);
        assertThat(Leaf.message(header))
                .isEqualTo(joined(hex("656e74656e74652f656e7472792f76310a00"), header.encode()));
    }

    @Test
    void anEntryHasAnAuthorAndASignatureOrNeither() {
        Header signed = TestingLogs.shared(0, null);
        Header unsigned = TestingLogs.own(0, null, TestingLogs.body(0));
        assertThatThrownBy(() -> Leaf.of(signed, Bytes.NONE))
                .hasMessageContaining("must have both an author and a signature");
        assertThatThrownBy(() -> Leaf.of(unsigned, SIGNATURE))
                .hasMessageContaining("must have both an author and a signature");
        assertThatThrownBy(() -> Leaf.of(signed, repeated(9, 63)))
                .hasMessageContaining("has 63 bytes, not 64");
    }

    @Test
    void aLeafThatWasCutAnywhereIsRefused() {
        for (Leaf leaf : TestingLogs.leaves()) {
            for (int length = 0; length < leaf.bytes().length(); length++) {
                Bytes cut = leaf.bytes().slice(0, length);
                assertThatThrownBy(() -> Leaf.parse(cut)).isInstanceOf(Malformed.class);
            }
        }
    }

    @Test
    void aLeafThatNoBundleCouldHoldIsRefused() {
        assertThatThrownBy(() -> Leaf.parse(repeated(0, Leaf.LIMIT + 1)))
                .hasMessageContaining("not 2 to 65535");
    }

    @Test
    void leavesLieInBundlesAsTheyAre() {
        List<Bytes> bytes = TestingLogs.leaves().stream().map(Leaf::bytes).toList();
        EntryBundle bundle = EntryBundle.parse(new EntryBundle(bytes).encode());
        assertThat(bundle.leaves().stream().map(Leaf::parse).toList())
                .isEqualTo(TestingLogs.leaves());
    }

    @Test
    void aDamagedLeafIsRefusedOrIsAnotherLeafThatIsItsOwnOneForm() {
        int refused = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<Leaf> leaves = TestingLogs.leaves();
            Leaf leaf = leaves.get(random.nextInt(leaves.size()));
            Bytes bytes = damaged(leaf.bytes(), random);
            try {
                Leaf other = Leaf.parse(bytes);
                assertThat(Leaf.of(other.header(), other.signature()).bytes())
                        .as("seed %d", seed)
                        .isEqualTo(bytes);
                assertThat(other.hash()).as("seed %d", seed).isNotEqualTo(leaf.hash());
            } catch (Malformed expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(RUNS / 2, RUNS - 1);
    }

    @Test
    void aLeafNamesItselfWithoutSayingWhatItHolds() {
        assertThat(Leaf.parse(TestingLogs.leaves().getFirst().bytes()))
                .hasToString("leaf 0 of entente/private/0b9a3c1e-4f6d-4a52-9c07-1d2e3f405162");
        assertThat(TestingLogs.body(0)).hasToString("body of 30 bytes");
    }
}
