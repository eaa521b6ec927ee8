package entente.cli.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", " {\"a\": 1}\n", "[\n {\"a\": 1}\n]", "{\"a\":1}\n{\"a\":2}\n"})
    void objectsAndArraysAreJson(String text) {
        assertThat(Json.is(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "{\n",
                "Hà Nội, 22/8",
                "[Photo] The two ministers met",
                "{Correction} The date was wrong.",
                "[\"A quotation\" opens this report]."
            })
    void runningTextIsNot(String text) {
        assertThat(Json.is(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
