package entente.reader.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes nodes of a stream of tokens; a text that comes again is the same one in memory. */
final class Nodes {
    /** Longer ones hardly come again. */
    private static final int SHARED = 1000;

    private final JsonParser json;
    private final Map<String, String> texts = new HashMap<>();

    private Nodes(JsonParser json) {
        this.json = json;
    }

    /**
     * @throws WrongFindings when what comes next is no object
     */
    static Node read(JsonParser json) {
        return new Nodes(json).object(begun(json));
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
                root.put(name, new Nodes(json).value(root, name, -1));
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

    private Node object(Node node) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            node.put(name, value(node, name, -1));
        }
        return node;
    }

    private @Nullable Object value(Node parent, String name, int index) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(new Node(parent, name, index));
            case START_ARRAY -> array(parent, name);
            case VALUE_STRING -> shared(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private List<@Nullable Object> array(Node parent, String name) {
        List<@Nullable Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parent, name, items.size()));
        }
        return items;
    }

    private String shared(String text) {
        if (text.length() > SHARED) {
            return text;
        }
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
