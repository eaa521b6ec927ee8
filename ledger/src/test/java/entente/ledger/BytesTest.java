package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {
    @Test
    void whatTheGiverChangesLaterChangesNothing() {
        byte[] given = {1, 2, 3};
        Bytes bytes = Bytes.copyOf(given);
        given[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes).isEqualTo(Bytes.owning(new byte[] {1, 2, 3}));
    }

    @Test
    void whatBytesSaySlipsIntoNoLogLine() {
        assertThat(TestingBytes.text("a private note")).hasToString("14 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Thoả thuận", "ຂໍ້ຕົກລົງ", "\uD83E\uDD1D", "\uFFFD"})
    void utf8IsReadAsItWasWritten(String text) {
        assertThat(Utf8.decode(Utf8.encode(text))).isEqualTo(text);
    }

    /**
     * Cut, overlong, a surrogate, beyond Unicode, a stray byte; the good text before each is 2
     * long.
     */
    @ParameterizedTest
    @CsvSource({
        "6162c3,2",
        "6162c0af,2",
        "6162e080af,2",
        "6162eda080,2",
        "6162f4908080,2",
        "6162ff,2"
    })
    void brokenUtf8IsRefusedWithItsPlace(String hex, int place) {
        assertThatThrownBy(() -> TestingBytes.hex(hex).utf8())
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("no UTF-8 at byte " + place + ".");
    }

    @Test
    void halfOfASurrogatePairCannotBeWritten() {
        assertThatThrownBy(() -> Utf8.encode("a\uD83E")).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"YQ", "YQ=", "YR==", "YQ==\n", "Y-==", "Y===", "="})
    void base64HasOneFormOnly(String text) {
        assertThatThrownBy(() -> Base64Form.decode(text)).isInstanceOf(Malformed.class);
        assertThat(Base64Form.decode("YQ==")).isEqualTo(TestingBytes.text("a"));
    }
}
