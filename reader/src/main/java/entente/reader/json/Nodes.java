package entente.reader.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes nodes of a stream of tokens. */
final class Nodes {
    private Nodes() {}

    /**
     * @throws WrongFindings when what comes next is no object
     */
    static Node read(JsonParser json) {
        return object(json, begun(json));
    }

    /**
     * One value of the object that comes next, whatever stands behind it; it must have the key.
     *
     * @throws WrongFindings as {@link #read(JsonParser)} does, and where the key is missing
     */
    static Node read(JsonParser json, String key) {
        Node root = begun(json);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals(key)) {
                root.put(name, value(json, root, name, -1));
                return root.node(key);
            }
            json.skipChildren();
        }
        return root.node(key);
    }

    private static Node begun(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new WrongFindings(
                    "The findings begin with %s. Maybe another file was given: they are one JSON object."
                            .formatted(json.hasCurrentToken() ? json.getString() : "nothing"));
        }
        return new Node(null, "", -1);
    }

    private static Node object(JsonParser json, Node node) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            node.put(name, value(json, node, name, -1));
        }
        return node;
    }

    private static @Nullable Object value(JsonParser json, Node parent, String name, int index) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, new Node(parent, name, index));
            case START_ARRAY -> array(json, parent, name);
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<@Nullable Object> array(JsonParser json, Node parent, String name) {
        List<@Nullable Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json, parent, name, items.size()));
        }
        return items;
    }
}
