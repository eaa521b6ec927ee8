package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.joint.Coverage;
import entente.ledger.joint.TestingRelation;
import entente.ledger.json.Json;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in place of a deed, or of the line on the joint state. */
class DeedFuzzTest {
    private static final List<String> KINDS =
            List.of(
                    "PROPOSE", "ACCEPT", "ASSESS", "ROTATE", "REVOKE", "CONFIRM", "EMPOWER",
                    "SPEAKS");

    @MethodSource("deeds")
    @FuzzTest(maxDuration = "5s")
    void anyObjectIsTheOneFormOrRefused(byte[] given) {
        Bytes bytes = Bytes.copyOf(given);
        for (String kind : KINDS) {
            try {
                if (Json.parse(bytes, 1 << 16) instanceof JsonObject object) {
                    assertThat(Deed.parse(kind, object).encode().encode()).isEqualTo(bytes);
                }
            } catch (Malformed refused) {
                assertThat(refused).hasMessageContaining(". Maybe ");
            }
        }
        try {
            String line = bytes.utf8();
            Hash state = Hash.parseHex(line.substring(Math.max(0, line.length() - 64)));
            assertThat(Coverage.parse(line).line(state)).isEqualTo(line);
        } catch (Malformed refused) {
            assertThat(refused).hasMessageContaining(". Maybe ");
        }
    }

    static List<byte[]> deeds() {
        Hash leaf = TestingRelation.hash("leaf");
        return List.of(
                TestingRelation.change(Effect.AMEND, TestingRelation.MINUTES, leaf)
                        .encode()
                        .encode()
                        .toArray(),
                new Deed.Confirm(leaf, 7).encode().encode().toArray(),
                TestingBytes.text(new Coverage(1, 2, 3).line(leaf)).toArray());
    }
}
