package entente.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects as lines. */
class LineTest {
    @Test
    void whatIsWrittenIsReadBack() throws Line.Malformed {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("text", "ສະບາຍດີ \u2028 “x”");
        object.put("number", 42L);
        object.put("truth", true);
        object.put("nothing", null);
        object.put("list", new ArrayList<>(List.of("a", Map.of("b", 1L))));
        String line = Line.of(object);
        assertThat(line.lines()).hasSize(1);
        assertThat(Line.read(line.strip())).isEqualTo(object);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"a\":1} {}",
                "{\"a\":",
                "{a:1}",
                "word",
                "{\"a\":99999999999999999999}"
            })
    void anythingButOneObjectIsMalformed(String line) {
        assertThatThrownBy(() -> Line.read(line)).isInstanceOf(Line.Malformed.class);
    }
}
