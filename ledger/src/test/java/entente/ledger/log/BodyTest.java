package entente.ledger.log;

import static entente.ledger.TestingBytes.hex;
import static entente.ledger.TestingBytes.joined;
import static entente.ledger.TestingBytes.repeated;
import static entente.ledger.TestingBytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static final Bytes SALT = hex("0f".repeat(32));

    @Test
    void itsCommitmentIsTheHashOfSaltAndBytes() {
        Body body = Body.parse(SALT, text("{\"text\":\"ກອງປະຊຸມ\"}"));
        assertThat(body.commitment())
                .isEqualTo(Hash.sha256(joined(SALT, text("{\"text\":\"ກອງປະຊຸມ\"}"))));
        assertThat(body.content().string("text")).isEqualTo("ກອງປະຊຸມ");
        assertThat(Body.of(SALT, body.content())).isEqualTo(body).hasSameHashCodeAs(body);
        assertThat(Body.of(repeated(1, 32), body.content()).commitment())
                .isNotEqualTo(body.commitment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{ }", "{\"a\":1.5}", "{\"b\":1,\"a\":2}"})
    void whatIsNoObjectInItsOneFormIsRefused(String json) {
        assertThatThrownBy(() -> Body.parse(SALT, text(json))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void aSaltHasThirtyTwoBytes(int length) {
        assertThatThrownBy(() -> Body.parse(repeated(1, length), text("{}")))
                .hasMessage("The salt has %d bytes, not 32. Maybe it was cut.".formatted(length));
    }

    @Test
    void aBodyHasAtMostAQuarterOfAMegabyte() {
        int most = Body.LIMIT - "{\"a\":\"\"}".length();
        JsonObject longest = JsonObject.with().put("a", "x".repeat(most)).object();
        assertThat(Body.of(SALT, longest).bytes().length()).isEqualTo(262_144);
        JsonObject longer = JsonObject.with().put("a", "x".repeat(most + 1)).object();
        assertThatThrownBy(() -> Body.of(SALT, longer))
                .hasMessageContaining("has 262145 bytes and may have 262144");
    }
}
