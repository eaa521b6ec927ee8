package entente.ledger.json;

import static entente.ledger.TestingBytes.damaged;
import static entente.ledger.TestingBytes.hex;
import static entente.ledger.TestingBytes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final int LIMIT = 1 << 20;
    private static final int RUNS = 5_000;

    private static Json parse(String json) {
        return Json.parse(text(json), LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "false",
                "0",
                "-1",
                "9007199254740991",
                "-9007199254740991",
                "\"\"",
                "\"Hà Nội, ວຽງຈັນ\"",
                "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u000b\\u001f/\u007F\"",
                "[]",
                "[[],{},\"\",0]",
                "{}",
                "{\"\":1,\"a\":[true,null],\"b\":{\"c\":\"d\"}}"
            })
    void theOneFormIsReadAndWrittenAlike(String json) {
        assertThat(parse(json).encode()).isEqualTo(text(json));
    }

    /** The example of RFC 8785, section 3.2.3: a surrogate comes before U+FB33. */
    @Test
    void keysAreSortedByUtf16CodeUnit() {
        JsonObject object =
                JsonObject.with()
                        .put("\u20AC", "Euro Sign")
                        .put("\r", "Carriage Return")
                        .put("\uFB33", "Hebrew Letter Dalet With Dagesh")
                        .put("1", "One")
                        .put("\uD83D\uDE00", "Emoji: Grinning Face")
                        .put("\u0080", "Control")
                        .put("\u00F6", "Latin Small Letter O With Diaeresis")
                        .object();
        assertThat(object.members().stream().map(JsonObject.Member::key))
                .containsExactly("\r", "1", "\u0080", "\u00F6", "\u20AC", "\uD83D\uDE00", "\uFB33");
        assertThat(Json.parse(object.encode(), LIMIT)).isEqualTo(object);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    ''                        | has no value at byte 0
                    ' {}'                     | has no value at byte 0
                    '{} '                     | goes on after its end at byte 2
                    '{}{}'                    | goes on after its end at byte 2
                    '{"a": 1}'                | has no value at byte 5
                    '{"a" :1}'                | lacks ":" at byte 4
                    '{"a":1,}'                | has no key at byte 7
                    '{"a":1'                  | lacks "}" at byte 6
                    '{a:1}'                   | has no key at byte 1
                    '{"b":1,"a":2}'           | has the key "a" out of order at byte 7
                    '{"é":1,"é":2}'           | has the key "é" twice at byte 8
                    '[1,]'                    | has no value at byte 3
                    '[1 ]'                    | lacks "]" at byte 2
                    '["é",tru]'               | lacks "true" at byte 6
                    'nul'                     | lacks "null" at byte 0
                    '1.0'                     | has no integer at byte 0
                    '1e2'                     | has no integer at byte 0
                    '-0'                      | has a zero too much at byte 0
                    '007'                     | has a zero too much at byte 0
                    '-'                       | has no integer within ±(2^53−1) at byte 0
                    '+1'                      | has no value at byte 0
                    'NaN'                     | has no value at byte 0
                    '9007199254740992'        | has no integer within ±(2^53−1) at byte 0
                    '-9007199254740992'       | has no integer within ±(2^53−1) at byte 0
                    '"a'                      | ends within a string at byte 2
                    '"a\\'                    | has an escape that is not needed at byte 2
                    '"\\/"'                   | has an escape that is not needed at byte 1
                    '"\\u0041"'               | has an escape that is not needed at byte 1
                    '"\\u000a"'               | has an escape that is not needed at byte 1
                    '"\\u001F"'               | has an escape that is not needed at byte 1
                    '"\\u001'                 | has an escape that is not needed at byte 1
                    '"\\u+01f"'               | has an escape that is not needed at byte 1
                    '"\\ud83d\\ude00"'        | has an escape that is not needed at byte 1
                    '"\uFFFE"'                | has a string with a code point that is no character at byte 0
                    '"\uFDD0"'                | has a string with a code point that is no character at byte 0
                    '{"\uD83F\uDFFF":1}'      | has a string with a code point that is no character at byte 1
                    """)
    void whatIsNotTheOneFormIsRefusedWithItsPlace(String json, String wrong) {
        assertThatThrownBy(() -> parse(json))
                .isInstanceOf(Malformed.class)
                .hasMessageMatching("(?s)The JSON \\Q" + wrong + "\\E\\. Maybe .+\\.");
    }

    @Test
    void aControlCharacterMustBeEscaped() {
        assertThatThrownBy(() -> parse("\"a\nb\""))
                .hasMessageContaining("has a control character in a string at byte 2");
        assertThatThrownBy(() -> parse("\"a\0b\""))
                .hasMessageContaining("has a control character in a string at byte 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22c322",
                "22c0af22",
                "22eda08022",
                "22eda0bdedb88022",
                "feff",
                "efbbbf7b7d"
            })
    void whatIsNoUtf8OrHasAMarkInFrontIsRefused(String hex) {
        assertThatThrownBy(() -> Json.parse(hex(hex), LIMIT)).isInstanceOf(Malformed.class);
    }

    @Test
    void sixteenLevelsAreReadAndWrittenAndSeventeenAreNot() {
        String sixteen = "[".repeat(16) + "]".repeat(16);
        assertThat(parse(sixteen).encode()).isEqualTo(text(sixteen));
        assertThatThrownBy(() -> parse("[" + sixteen + "]"))
                .hasMessageContaining("nested deeper than 16 at byte 16");
        Json seventeen = new JsonArray(List.of(parse(sixteen)));
        assertThatThrownBy(seventeen::encode).hasMessageContaining("nested deeper than 16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"\":", "1", "-", "\"", "\\", "[],", "\u0000", "{\"a\":0,"})
    void aMillionOfAnythingIsRefusedAtOnce(String part) {
        Bytes hostile = text(part.repeat(LIMIT / part.length()));
        assertThatThrownBy(() -> Json.parse(hostile, LIMIT)).isInstanceOf(Malformed.class);
    }

    @Test
    void moreBytesThanAllowedAreNotLookedAt() {
        assertThat(Json.parse(text("[0]"), 3)).isInstanceOf(JsonArray.class);
        assertThatThrownBy(() -> Json.parse(text("[10]"), 3))
                .hasMessage(
                        "The JSON has 4 bytes and may have 3. Maybe a part should be an attachment.");
    }

    @Test
    void whatIsWrittenIsReadBackByThisAndAnotherProgram() {
        for (long seed = 0; seed < RUNS; seed++) {
            Json json = TestingJson.random(new Random(seed), 5);
            Bytes bytes = json.encode();
            assertThat(Json.parse(bytes, LIMIT)).as("seed %d", seed).isEqualTo(json);
            assertThat(TestingJson.byJackson(bytes)).as("seed %d", seed).isEqualTo(json);
        }
    }

    @Test
    void damagedBytesAreRefusedOrAreTheOneFormOfSomethingElse() {
        int refused = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Bytes bytes = damaged(TestingJson.object(random, 4).encode(), random);
            try {
                Json json = Json.parse(bytes, LIMIT);
                assertThat(json.encode()).as("seed %d", seed).isEqualTo(bytes);
                assertThat(TestingJson.byJackson(bytes)).as("seed %d", seed).isEqualTo(json);
            } catch (Malformed expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(RUNS / 2, RUNS - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 53, -(1L << 53), Long.MAX_VALUE, Long.MIN_VALUE})
    void anIntegerThatADoubleCannotHoldIsRefused(long value) {
        assertThatThrownBy(() -> new JsonInteger(value)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00b", "\uFFFF", "\uFDEF", "\uD83F\uDFFE"})
    void aStringOfNoCharactersIsRefused(String value) {
        assertThatThrownBy(() -> new JsonString(value))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("no character");
        assertThatThrownBy(() -> JsonObject.with().put(value, 1).object())
                .isInstanceOf(Malformed.class);
    }
}
