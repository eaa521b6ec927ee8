package entente.reader.matter;

import entente.domain.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Things that a report names more than once, each with all the words that name it, in the order of
 * the text.
 *
 * @param <T> the finding
 */
final class Mentioned<T> {
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, List<Evidence>> words = new LinkedHashMap<>();

    /** What is known by this key so far; null where it is new. */
    @Nullable T get(String key) {
        return things.get(key);
    }

    int size() {
        return things.size();
    }

    /** Notes a mention, and what is known of the thing now. */
    void put(String key, T thing, Evidence mention) {
        things.put(key, thing);
        words.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }

    /** The things, each made from what is known of it and its mentions. */
    List<T> all(BiFunction<T, List<Evidence>, T> make) {
        List<T> all = new ArrayList<>();
        things.forEach(
                (key, thing) -> all.add(make.apply(thing, words.getOrDefault(key, List.of()))));
        return all;
    }
}
