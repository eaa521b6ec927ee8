package entente.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import entente.ledger.json.Json;
import entente.ledger.json.TestingJson;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, they are refused in a sentence, or they are the one form of what was read.
 */
class JsonFuzzTest {
    @MethodSource("texts")
    @FuzzTest(maxDuration = "5s")
    void anyBytesAreTheOneFormOrRefused(byte[] given) {
        Bytes bytes = Bytes.copyOf(given);
        Json json;
        try {
            json = Json.parse(bytes, 1 << 16);
        } catch (Malformed refused) {
            assertThat(refused).hasMessageContaining(". Maybe ");
            return;
        }
        assertThat(json.encode()).isEqualTo(bytes);
        assertThat(TestingJson.byJackson(bytes)).isEqualTo(json);
    }

    static List<byte[]> texts() {
        return List.of(
                "{\"a\":[1,-20,true,false,null],\"b\":{\"\":\"\\u001f\\n\\\"\"}}".getBytes(UTF_8),
                "[\"Hà Nội\",\"ວຽງຈັນ\",\"\uD83E\uDD1D\"]".getBytes(UTF_8),
                "9007199254740991".getBytes(UTF_8));
    }
}
