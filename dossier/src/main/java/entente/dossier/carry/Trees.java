package entente.dossier.carry;

import entente.ledger.Malformed;
import entente.ledger.json.Json;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonBoolean;
import entente.ledger.json.JsonInteger;
import entente.ledger.json.JsonNull;
import entente.ledger.json.JsonObject;
import entente.ledger.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A header or a body out of a stream of tokens, however it is spaced and its keys are ordered: the
 * ledger's one form of it gives the bytes back that were hashed.
 */
final class Trees {
    private final JsonParser json;
    private int left;

    private Trees(JsonParser json, int limit) {
        this.json = json;
        this.left = limit;
    }

    /**
     * The object that the parser stands at.
     *
     * @param limit the most bytes that its one form may have
     * @throws Malformed when it is no object, is larger, or has what the ledger's JSON has not
     */
    static JsonObject read(JsonParser json, int limit) {
        Json value = new Trees(json, limit).value(1);
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new Malformed("This is %s, not an object. Maybe it was cut.".formatted(value.what()));
    }

    private Json value(int depth) {
        if (depth > Json.MAX_DEPTH) {
            throw new Malformed("It is nested deeper than %d.".formatted(Json.MAX_DEPTH));
        }
        take(1);
        return switch (json.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> new JsonString(text(json.getString()));
            case VALUE_NUMBER_INT -> new JsonInteger(json.getLongValue());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NULL -> JsonNull.NULL;
            default ->
                    throw new Malformed(
                            "The number (%s) is no integer. Maybe another program wrote it."
                                    .formatted(json.getString()));
        };
    }

    private Json object(int depth) {
        JsonObject.Builder object = JsonObject.with();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            object.put(text(name), value(depth + 1));
        }
        return object.object();
    }

    private Json array(int depth) {
        List<Json> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(depth + 1));
        }
        return new JsonArray(values);
    }

    private String text(String text) {
        take(text.length());
        return text;
    }

    /** Every value and every character has a byte at least. */
    private void take(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Malformed("It is larger than an entry may be. Maybe two were run together.");
        }
    }
}
