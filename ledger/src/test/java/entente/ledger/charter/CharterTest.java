package entente.ledger.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Party;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.TestingBytes;
import entente.ledger.consent.Side;
import entente.ledger.joint.TestingRelation;
import entente.ledger.merkle.TreeHead;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharterTest {
    private static final Charter CHARTER = TestingRelation.charter();
    private static final int RUNS = 2_000;

    @Test
    void aCharterIsReadAsItWasWritten() {
        assertThat(Charter.parse(CHARTER.encode())).isEqualTo(CHARTER);
        Predecessor before =
                new Predecessor(
                        CHARTER.hash(),
                        TreeHead.EMPTY,
                        TreeHead.of(List.of(TestingRelation.hash("leaf"))));
        Charter successor =
                new Charter(CHARTER.first(), CHARTER.second(), TestingRelation.hash("2"), before);
        assertThat(Charter.parse(successor.encode())).isEqualTo(successor);
        assertThat(successor.hash()).isNotEqualTo(CHARTER.hash());
    }

    @Test
    void itsLogsAreThoseOfItsSides() {
        assertThat(CHARTER.origin(Side.FIRST).text())
                .isEqualTo("entente/" + CHARTER.hash().hex() + "/LAO");
        assertThat(CHARTER.origin(Side.SECOND).party()).isEqualTo(new Party("VNM"));
    }

    @Test
    void itsSidesStandInTheOrderOfTheAlphabet() {
        Signatory lao = CHARTER.first();
        Signatory vnm = CHARTER.second();
        assertThatThrownBy(() -> new Charter(vnm, lao, CHARTER.nonce(), null))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("order of the alphabet");
    }

    @Test
    void noKeyStandsTwiceNorIsPromisedTwice() {
        FoundingKey key = CHARTER.first().keys().getFirst();
        Signatory doubled = new Signatory(new Party("VNM"), List.of(key));
        assertThatThrownBy(() -> new Charter(CHARTER.first(), doubled, CHARTER.nonce(), null))
                .hasMessageContaining("has a key twice");
        FoundingKey own = new FoundingKey(Duty.NODE, key.key(), key.key().id());
        Signatory itself = new Signatory(new Party("LAO"), List.of(own));
        assertThatThrownBy(() -> new Charter(itself, CHARTER.second(), CHARTER.nonce(), null))
                .hasMessageContaining("has a key twice");
    }

    @Test
    void eachSideHasANodesKey() {
        List<FoundingKey> officers = List.of(CHARTER.first().keys().getLast());
        assertThatThrownBy(() -> new Signatory(new Party("LAO"), officers))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aDamagedCharterIsRefusedOrAnother() {
        for (long seed = 0; seed < RUNS; seed++) {
            Bytes bytes = TestingBytes.damaged(CHARTER.encode(), new Random(seed));
            try {
                assertThat(Charter.parse(bytes).encode()).as("seed %d", seed).isEqualTo(bytes);
            } catch (Malformed refused) {
                assertThat(refused).as("seed %d", seed).hasMessageContaining(". Maybe ");
            }
        }
    }

    @Test
    void aFingerprintIsAllOfTheHash() {
        String text = new Fingerprint(CHARTER.hash()).text();
        assertThat(text).matches("(?:[0-9a-f]{4} ){7}[0-9a-f]{4}\n(?:[0-9a-f]{4} ){7}[0-9a-f]{4}");
        assertThat(text.replaceAll("\\s", "")).isEqualTo(CHARTER.hash().hex());
    }
}
