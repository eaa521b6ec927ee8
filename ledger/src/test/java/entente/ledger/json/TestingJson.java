package entente.ledger.json;

import entente.ledger.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Values by chance, and values as another program reads them. */
public final class TestingJson {
    private static final JsonFactory JACKSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** Those that escapes, sorting and UTF-8 treat differently. */
    private static final int[] CHARACTERS = {
        'a', 'Z', '0', '"', '\\', '/', '\b', '\n', '\r', '\t', '\f', 0, 0x1F, 0x7F, 0x80, 0xF6,
        0x301, 0x1EA3, 0x20AC, 0xD7FF, 0xE000, 0xFB33, 0xFFFD, 0x10000, 0x1F602, 0x10FFFD
    };

    private TestingJson() {}

    /** A value of any type, at most so deep. */
    static Json random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> JsonNull.NULL;
            case 1 -> new JsonBoolean(random.nextBoolean());
            case 2 -> new JsonInteger(random.nextLong() >> 11 + random.nextInt(53));
            case 3 -> new JsonString(string(random));
            case 4 -> new JsonArray(list(random, depth));
            default -> object(random, depth);
        };
    }

    private static List<Json> list(Random random, int depth) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(ignored -> random(random, depth - 1))
                .toList();
    }

    static JsonObject object(Random random, int depth) {
        JsonObject.Builder object = JsonObject.with();
        IntStream.range(0, random.nextInt(5))
                .mapToObj(ignored -> string(random))
                .distinct()
                .forEach(key -> object.put(key, random(random, depth - 1)));
        return object.object();
    }

    private static String string(Random random) {
        StringBuilder string = new StringBuilder();
        random.ints(random.nextInt(6), 0, CHARACTERS.length)
                .forEach(i -> string.appendCodePoint(CHARACTERS[i]));
        return string.toString();
    }

    /** The value as Jackson reads it. */
    public static Json byJackson(Bytes bytes) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), bytes.toArray())) {
            Json json = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new IllegalStateException("Something follows the value.");
            }
            return json;
        }
    }

    private static Json value(JsonParser parser, @Nullable JsonToken token) {
        return switch (token) {
            case VALUE_NULL -> JsonNull.NULL;
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            case VALUE_NUMBER_INT -> new JsonInteger(parser.getLongValue());
            case VALUE_STRING -> new JsonString(parser.getString());
            case START_ARRAY -> array(parser);
            case START_OBJECT -> object(parser);
            case null, default -> throw new IllegalStateException("No value: " + token);
        };
    }

    private static JsonArray array(JsonParser parser) {
        List<Json> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            values.add(value(parser, token));
        }
        return new JsonArray(values);
    }

    private static JsonObject object(JsonParser parser) {
        JsonObject.Builder object = JsonObject.with();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            object.put(key, value(parser, parser.nextToken()));
        }
        return object.object();
    }
}
