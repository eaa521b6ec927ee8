package entente.dossier.carry;

import entente.ledger.Malformed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through objects and lists of a file; whatever is wrong is refused with its place. */
final class Fields {
    private final JsonParser json;
    private final StringBuilder path = new StringBuilder();

    Fields(JsonParser json) {
        this.json = json;
    }

    /** Is given each key, with the parser at its value; what it does not read is passed over. */
    @FunctionalInterface
    interface Field {
        /**
         * @return whether the value was read
         */
        boolean read(String name);
    }

    /** The object that the parser stands at. */
    void object(Field field) {
        here(JsonToken.START_OBJECT, "an object");
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            value(name, field);
        }
    }

    /** The list that the parser stands at; the item is the parser's own when it is called. */
    void list(Runnable item) {
        here(JsonToken.START_ARRAY, "a list");
        int length = path.length();
        for (long index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            path.append('[').append(index).append(']');
            placed(item);
            path.setLength(length);
        }
    }

    String text() {
        here(JsonToken.VALUE_STRING, "text");
        return json.getString();
    }

    @Nullable String textOrNull() {
        return isNull() ? null : text();
    }

    long number() {
        here(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return json.getLongValue();
    }

    boolean isNull() {
        return json.currentToken() == JsonToken.VALUE_NULL;
    }

    JsonParser json() {
        return json;
    }

    WrongExport wrong(String sentence) {
        return new WrongExport(path.isEmpty() ? "the file" : path.toString(), sentence);
    }

    /** The value under a key, without which there is nothing. */
    static <T> T key(String name, @Nullable T value) {
        return needed(value, "The key \"%s\" is missing.".formatted(name));
    }

    static <T> T needed(@Nullable T value, String sentence) {
        if (value == null) {
            throw new Malformed(sentence + " Maybe the file was edited.");
        }
        return value;
    }

    private void value(String name, Field field) {
        int length = path.length();
        path.append(length == 0 ? "" : ".").append(name);
        placed(
                () -> {
                    if (!field.read(name)) {
                        json.skipChildren();
                    }
                });
        path.setLength(length);
    }

    private void here(JsonToken token, String wanted) {
        if (json.currentToken() != token) {
            throw wrong(
                    "This is %s, not %s. Maybe the file is no export of Entente."
                            .formatted(called(json.currentToken()), wanted));
        }
    }

    private static String called(@Nullable JsonToken token) {
        return switch (token) {
            case null -> "the end";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private void placed(Runnable read) {
        try {
            read.run();
        } catch (WrongExport known) {
            throw known;
        } catch (IllegalArgumentException refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
    }
}
