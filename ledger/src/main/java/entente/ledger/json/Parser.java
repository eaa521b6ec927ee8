package entente.ledger.json;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one form and nothing else, in one pass: its grammar is so small that no tolerant reader
 * stands behind it whose repairs would have to be found out afterwards.
 */
final class Parser {
    private final Text text;

    private Parser(Text text) {
        this.text = text;
    }

    static Json parse(Bytes bytes, int limit) {
        if (bytes.length() > limit) {
            throw new Malformed(
                    "The JSON has %d bytes and may have %d. Maybe a part should be an attachment."
                            .formatted(bytes.length(), limit));
        }
        Parser parser = new Parser(new Text(bytes.utf8()));
        Json json = parser.value(0);
        if (!parser.text.ended()) {
            throw parser.text.refused("goes on after its end", "two texts were joined");
        }
        return json;
    }

    private Json value(int depth) {
        return switch (text.next()) {
            case '{' -> object(deeper(depth));
            case '[' -> array(deeper(depth));
            case '"' -> new JsonString(text.string());
            case 't' -> literal("true", new JsonBoolean(true));
            case 'f' -> literal("false", new JsonBoolean(false));
            case 'n' -> literal("null", JsonNull.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                    new JsonInteger(text.integer());
            default -> throw text.refused("has no value", "white space or a comma is too much");
        };
    }

    private int deeper(int depth) {
        if (depth == Json.MAX_DEPTH) {
            throw text.refused(
                    "is nested deeper than " + Json.MAX_DEPTH, "it should be made flatter");
        }
        return depth + 1;
    }

    private Json literal(String word, Json value) {
        text.expect(word, "a word is misspelt");
        return value;
    }

    private JsonArray array(int depth) {
        text.skip();
        List<Json> values = new ArrayList<>();
        if (text.next() != ']') {
            values.add(value(depth));
            while (text.next() == ',') {
                text.skip();
                values.add(value(depth));
            }
        }
        text.expect("]", "a comma is missing or white space is too much");
        return new JsonArray(values);
    }

    private JsonObject object(int depth) {
        text.skip();
        List<JsonObject.Member> members = new ArrayList<>();
        if (text.next() != '}') {
            JsonObject.Member last = member(null, depth);
            members.add(last);
            while (text.next() == ',') {
                text.skip();
                last = member(last.key(), depth);
                members.add(last);
            }
        }
        text.expect("}", "a comma is missing or white space is too much");
        return new JsonObject(members);
    }

    private JsonObject.Member member(@Nullable String previous, int depth) {
        if (text.next() != '"') {
            throw text.refused("has no key", "quotation marks are missing");
        }
        int start = text.at();
        String key = text.string();
        if (previous != null && previous.compareTo(key) >= 0) {
            throw text.refused(
                    start,
                    "has the key %s %s"
                            .formatted(
                                    Characters.shown(key),
                                    previous.equals(key) ? "twice" : "out of order"),
                    "keys were not sorted by UTF-16 code unit");
        }
        text.expect(":", "white space is too much");
        return new JsonObject.Member(key, value(depth));
    }
}
