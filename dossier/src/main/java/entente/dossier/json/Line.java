package entente.dossier.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object as one line, to and from plain values: maps, lists, strings, numbers, booleans
 * and null.
 */
public final class Line {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Line() {}

    /** A line is no JSON object; the message says where and why. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        private Malformed(String why) {
            super(why);
        }
    }

    /** The object as a line, with its line's end. A {@code Word} is to be given as its word. */
    public static String of(Map<String, ? extends @Nullable Object> object) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            write(json, object);
        }
        return line.append('\n')
                .toString()
                .replace("\u0085", "\\u0085")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /**
     * An object that is written in one line, with keys more at its end, and with its line's end.
     *
     * @param object that has a key at least, and ends with its brace
     */
    public static String and(String object, Map<String, ? extends @Nullable Object> more) {
        return object.substring(0, object.length() - 1) + "," + of(more).substring(1);
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> object -> {
                json.writeStartObject();
                object.forEach(
                        (key, inner) -> {
                            json.writeName(String.valueOf(key));
                            write(json, inner);
                        });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(inner -> write(json, inner));
                json.writeEndArray();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> json.writeNumber(number.longValue());
            default -> json.writeString(value.toString());
        }
    }

    /**
     * The object that a line holds. Whole numbers become {@code Long}, others stay as they are
     * written, in a string.
     *
     * @throws Malformed when it is none, or more than one
     */
    public static Map<String, @Nullable Object> read(String line) throws Malformed {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Malformed("{");
            }
            Map<String, @Nullable Object> object = object(json);
            if (json.nextToken() != null) {
                throw new Malformed(json.getString());
            }
            return object;
        } catch (JacksonException e) {
            throw new Malformed(String.valueOf(e.getOriginalMessage()));
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser json) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            json.nextToken();
            object.put(key, value(json));
        }
        return object;
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> json.getLongValue();
            default -> json.getString();
        };
    }

    private static List<@Nullable Object> list(JsonParser json) {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(json));
        }
        return list;
    }
}
