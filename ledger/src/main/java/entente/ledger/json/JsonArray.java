package entente.ledger.json;

import java.util.Collection;
import java.util.List;

/** Values in their order. */
public record JsonArray(List<Json> values) implements Json {
    public JsonArray {
        values = List.copyOf(values);
    }

    public static JsonArray ofStrings(Collection<String> strings) {
        return new JsonArray(strings.stream().<Json>map(JsonString::new).toList());
    }

    @Override
    public String what() {
        return "an array";
    }
}
