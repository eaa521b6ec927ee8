package entente.words.decide;

import entente.words.typed.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a decisions file; what each key holds, or a {@link Mistake} that names the key. */
public record DecisionLine(Map<String, @Nullable Object> keys) {
    public boolean has(String key) {
        return keys.get(key) != null;
    }

    public String text(String key) {
        return switch (keys.get(key)) {
            case null -> throw Mistake.given("key.missing", key);
            case String text when text.isBlank() -> throw Mistake.given("empty", key);
            case String text -> text;
            case Object other -> throw Mistake.given("key.kind", key, String.valueOf(other));
        };
    }

    @Nullable String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    public List<String> texts(String key) {
        if (keys.get(key) instanceof List<?> list && !list.isEmpty()) {
            return list.stream().map(each -> Objects.toString(each, "")).toList();
        }
        return List.of(text(key));
    }

    /** Fields and values; none where the key is absent. */
    public Map<String, String> set() {
        return switch (keys.get("set")) {
            case null -> Map.of();
            case Map<?, ?> object -> flat(object);
            case Object other -> throw Mistake.given("key.kind", "set", String.valueOf(other));
        };
    }

    /** Each a text of the report, or an object with its "quote" and what to "set" in it. */
    public List<Drafting.Piece> pieces() {
        if (!(keys.get("pieces") instanceof List<?> list)) {
            throw Mistake.given("key.missing", "pieces");
        }
        List<Drafting.Piece> pieces = new ArrayList<>();
        for (Object piece : list) {
            pieces.add(
                    switch (piece) {
                        case Map<?, ?> object -> piece(object);
                        case null, default ->
                                new Drafting.Piece(Objects.toString(piece, ""), Map.of());
                    });
        }
        return pieces;
    }

    private static Drafting.Piece piece(Map<?, ?> object) {
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        object.forEach((key, value) -> keys.put(String.valueOf(key), value));
        DecisionLine line = new DecisionLine(keys);
        line.checkKeys(Set.of("quote", "set"));
        return new Drafting.Piece(line.text("quote"), line.set());
    }

    /** Whether there is no key that means nothing: it may be one misspelt. */
    public void checkKeys(Set<String> known) {
        for (String key : keys.keySet()) {
            if (!known.contains(key)) {
                throw Mistake.given(
                        "key", key, known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    /** Values as they would be typed; an object within becomes "where.city". */
    private static Map<String, String> flat(Map<?, ?> object) {
        Map<String, String> flat = new LinkedHashMap<>();
        object.forEach((key, value) -> put(flat, String.valueOf(key), value));
        return flat;
    }

    private static void put(Map<String, String> flat, String key, @Nullable Object value) {
        switch (value) {
            case null -> none(flat, key);
            case Map<?, ?> time when Set.of("from", "to").containsAll(time.keySet()) ->
                    flat.put(key, interval(time));
            case Map<?, ?> inner ->
                    inner.forEach((name, each) -> put(flat, key + "." + name, each));
            case List<?> list -> flat.put(key, joined(list));
            case Boolean truth -> flat.put(key, truth ? "yes" : "no");
            default -> flat.put(key, String.valueOf(value));
        }
    }

    private static void none(Map<String, String> flat, String key) {
        switch (key) {
            case "mechanism" -> flat.put("mechanism.kind", "");
            case "where" -> {
                flat.put("where.country", "");
                flat.put("where.city", "");
            }
            default -> flat.put(key, "");
        }
    }

    private static String interval(Map<?, ?> time) {
        return Objects.toString(time.get("from"), "") + ".." + Objects.toString(time.get("to"), "");
    }

    private static String joined(List<?> list) {
        boolean chairs = !list.isEmpty() && list.getFirst() instanceof Map<?, ?>;
        return list.stream()
                .map(each -> each instanceof Map<?, ?> chair ? chair(chair) : String.valueOf(each))
                .collect(Collectors.joining(chairs ? "; " : ", "));
    }

    private static String chair(Map<?, ?> chair) {
        return Objects.toString(chair.get("name"), "")
                + " | "
                + Objects.toString(chair.get("party"), "")
                + " | "
                + Objects.toString(chair.get("office"), "");
    }
}
