package entente.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.Malformed;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
    private static final JsonObject OBJECT =
            JsonObject.with()
                    .put("text", "minutes")
                    .put("number", 5)
                    .put("flag", true)
                    .put("none", JsonNull.NULL)
                    .put("inner", JsonObject.with().put("a", 1).object())
                    .put("words", JsonArray.ofStrings(List.of("x", "y")))
                    .put("mixed", new JsonArray(List.of(new JsonString("x"), new JsonInteger(1))))
                    .put("objects", new JsonArray(List.of(JsonObject.with().object())))
                    .object();

    @Test
    void eachMemberIsReadAsWhatItIs() {
        assertThat(OBJECT.string("text")).isEqualTo("minutes");
        assertThat(OBJECT.integer("number")).isEqualTo(5);
        assertThat(OBJECT.bool("flag")).isTrue();
        assertThat(OBJECT.object("inner").integer("a")).isEqualTo(1);
        assertThat(OBJECT.strings("words")).containsExactly("x", "y");
        assertThat(OBJECT.objects("objects")).containsExactly(JsonObject.with().object());
        assertThat(OBJECT.list("mixed")).hasSize(2);
    }

    @Test
    void whatMayBeMissingIsNullWhereItIsAbsentOrNull() {
        assertThat(OBJECT.stringOrNull("text")).isEqualTo("minutes");
        assertThat(OBJECT.stringOrNull("none")).isNull();
        assertThat(OBJECT.stringOrNull("absent")).isNull();
        assertThat(OBJECT.integerOrNull("number")).isEqualTo(5);
        assertThat(OBJECT.integerOrNull("none")).isNull();
        assertThat(OBJECT.objectOrNull("absent")).isNull();
        assertThat(OBJECT.objectOrNull("inner")).isNotNull();
    }

    @Test
    void whatIsMissingOrSomethingElseIsNamed() {
        assertThatThrownBy(() -> OBJECT.string("absent"))
                .isInstanceOf(Malformed.class)
                .hasMessage(
                        "The key \"absent\" is missing. Maybe another kind of object was given.");
        assertThatThrownBy(() -> OBJECT.integer("text"))
                .hasMessage(
                        "The key \"text\" has a string, not an integer. Maybe its key was mistaken.");
        assertThatThrownBy(() -> OBJECT.stringOrNull("flag"))
                .hasMessageContaining("has true or false, not a string");
        assertThatThrownBy(() -> OBJECT.strings("mixed"))
                .hasMessage(
                        "The key \"mixed\" has an integer among its strings. Maybe one is misplaced.");
    }

    @Test
    void exactlyTheNamedKeysMayStand() {
        JsonObject object = JsonObject.with().put("b", 1).put("a", 2).object();
        assertThat(object.havingExactly(List.of("a", "b"))).isSameAs(object);
        assertThatThrownBy(() -> object.havingExactly(List.of("a", "b", "c")))
                .hasMessageContaining("\"c\" is missing");
        assertThatThrownBy(() -> object.havingExactly(List.of("a")))
                .hasMessageContaining("\"b\" is not known");
    }

    @Test
    void aKeyStandsOnce() {
        assertThatThrownBy(() -> JsonObject.with().put("a", 1).put("a", 2).object())
                .hasMessageContaining("\"a\" stands twice");
    }

    @Test
    void aLongKeyIsNotShownWhole() {
        String key = "k".repeat(39) + "\uD83E\uDD1D".repeat(500);
        assertThatThrownBy(() -> OBJECT.string(key))
                .hasMessageContaining("\"" + "k".repeat(39) + "…\" is missing");
    }
}
