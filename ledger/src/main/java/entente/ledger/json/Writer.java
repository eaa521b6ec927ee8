package entente.ledger.json;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Writes the one form of a value (RFC 8785, section 3.2). */
final class Writer {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder();

    private Writer() {}

    static Bytes encode(Json json) {
        Writer writer = new Writer();
        writer.write(json, 0);
        return Bytes.owning(writer.out.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String quoted(String text) {
        Writer writer = new Writer();
        writer.string(text);
        return writer.out.toString();
    }

    private void write(Json json, int depth) {
        switch (json) {
            case JsonObject(List<JsonObject.Member> members) -> object(members, deeper(depth));
            case JsonArray(List<Json> values) -> array(values, deeper(depth));
            case JsonString(String value) -> string(value);
            case JsonInteger(long value) -> out.append(value);
            case JsonBoolean(boolean value) -> out.append(value);
            case JsonNull.NULL -> out.append("null");
        }
    }

    private static int deeper(int depth) {
        if (depth == Json.MAX_DEPTH) {
            throw new Malformed(
                    "The JSON is nested deeper than %d. Maybe it should be flatter."
                            .formatted(Json.MAX_DEPTH));
        }
        return depth + 1;
    }

    private void object(List<JsonObject.Member> members, int depth) {
        out.append('{');
        for (int i = 0; i < members.size(); i++) {
            comma(i);
            string(members.get(i).key());
            out.append(':');
            write(members.get(i).value(), depth);
        }
        out.append('}');
    }

    private void array(List<Json> values, int depth) {
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            comma(i);
            write(values.get(i), depth);
        }
        out.append(']');
    }

    private void comma(int position) {
        if (position > 0) {
            out.append(',');
        }
    }

    private void string(String text) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plain, i);
                escape(c);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private void escape(char c) {
        int letter = Escape.letterOf(c);
        if (letter >= 0) {
            out.append('\\').append((char) letter);
        } else {
            out.append("\\u").append(HEX.toHexDigits(c));
        }
    }
}
