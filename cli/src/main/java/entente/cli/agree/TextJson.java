package entente.cli.agree;

import entente.dossier.json.Line;
import entente.exchange.Attachment;
import entente.exchange.Text;
import entente.exchange.Undertaking;
import entente.ledger.Malformed;
import entente.ledger.merkle.Hash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A text that is proposed, as a file of JSON that an officer can read and change. */
final class TextJson {
    private TextJson() {}

    static Map<String, @Nullable Object> write(Text text) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("title", new TreeMap<>(text.title()));
        object.put("texts", new TreeMap<>(text.texts()));
        object.put("commitments", text.commitments().stream().map(TextJson::write).toList());
        object.put("attachments", text.attachments().stream().map(TextJson::write).toList());
        return object;
    }

    private static Map<String, @Nullable Object> write(Undertaking undertaking) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("name", undertaking.name());
        object.put("words", new TreeMap<>(undertaking.words()));
        object.put("act", undertaking.act());
        object.put("by", undertaking.by());
        object.put("due", undertaking.due());
        object.put("areas", undertaking.areas());
        object.put("bodies", undertaking.bodies());
        return object;
    }

    private static Map<String, @Nullable Object> write(Attachment attachment) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("name", attachment.name());
        object.put("sha256", attachment.hash().hex());
        object.put("length", attachment.length());
        return object;
    }

    /**
     * @throws Line.Malformed when it is no JSON
     * @throws IllegalArgumentException when it is no such object; the message names the key
     */
    static Text read(String json) throws Line.Malformed {
        Map<String, @Nullable Object> object = Line.read(json);
        return new Text(
                strings("title", object.get("title")),
                strings("texts", object.get("texts")),
                objects("commitments", object.get("commitments")).stream()
                        .map(TextJson::undertaking)
                        .toList(),
                objects("attachments", object.get("attachments")).stream()
                        .map(TextJson::attachment)
                        .toList());
    }

    private static Undertaking undertaking(Map<?, ?> object) {
        Object due = object.get("due");
        return new Undertaking(
                string("name", object.get("name")),
                strings("words", object.get("words")),
                object.get("act") == null ? "agree" : string("act", object.get("act")),
                list("by", object.get("by")),
                due == null ? null : string("due", due),
                list("areas", object.get("areas")),
                list("bodies", object.get("bodies")));
    }

    private static Attachment attachment(Map<?, ?> object) {
        if (!(object.get("length") instanceof Long length)) {
            throw new IllegalArgumentException("length");
        }
        try {
            return new Attachment(
                    string("name", object.get("name")),
                    Hash.parseHex(string("sha256", object.get("sha256"))),
                    length);
        } catch (Malformed e) {
            throw new IllegalArgumentException("sha256", e);
        }
    }

    private static String string(String key, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(key);
    }

    private static Map<String, String> strings(String key, @Nullable Object value) {
        Map<String, String> strings = new TreeMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, text) -> strings.put(String.valueOf(name), string(key, text)));
        } else if (value != null) {
            throw new IllegalArgumentException(key);
        }
        return strings;
    }

    private static List<String> list(String key, @Nullable Object value) {
        return items(key, value).stream().map(item -> string(key, item)).toList();
    }

    private static List<Map<?, ?>> objects(String key, @Nullable Object value) {
        return items(key, value).stream().<Map<?, ?>>map(item -> object(key, item)).toList();
    }

    private static Map<?, ?> object(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(key);
    }

    private static List<?> items(String key, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(key);
    }
}
