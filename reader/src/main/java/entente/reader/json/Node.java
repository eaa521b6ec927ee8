package entente.reader.json;

import entente.domain.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of JSON, asked for its values by key. Every answer is of the kind that was asked for,
 * or a refusal that names the path and the value.
 */
final class Node {
    private static final int USUAL_SLOTS = 12;

    private final @Nullable Node parent;
    private final String name;
    private final int index;

    /** Keys, each with its value behind it. */
    private @Nullable Object[] slots = new @Nullable Object[USUAL_SLOTS];

    private int size;

    /** Keys are mostly asked for in the order in which they were written. */
    private int next;

    /**
     * @param parent the object that this one lies in; null for the outermost
     * @param name the key under which it lies there
     * @param index where it lies in that key's list; negative for no list
     */
    Node(@Nullable Node parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    void put(String key, @Nullable Object value) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
        }
        slots[size] = key;
        slots[size + 1] = value;
        size += 2;
    }

    @Nullable String textOrNull(String key) {
        return of(String.class, key, "text");
    }

    String text(String key) {
        return there(key, textOrNull(key));
    }

    /** The text; the empty one where there is none. */
    String textOrEmpty(String key) {
        String text = textOrNull(key);
        return text == null ? "" : text;
    }

    @Nullable Integer wholeOrNull(String key) {
        return of(Integer.class, key, "whole number");
    }

    int whole(String key) {
        return there(key, wholeOrNull(key));
    }

    boolean truth(String key) {
        return there(key, of(Boolean.class, key, "true or false"));
    }

    @Nullable Node nodeOrNull(String key) {
        return of(Node.class, key, "object");
    }

    Node node(String key) {
        return there(key, nodeOrNull(key));
    }

    /** The objects of a list, each made into something; none where the key is absent. */
    <T> List<T> list(String key, Function<Node, T> make) {
        return items(Node.class, key, "list of objects", make);
    }

    List<String> texts(String key) {
        return texts(key, text -> text);
    }

    /** The texts of a list, each made into something. */
    <T> List<T> texts(String key, Function<String, T> make) {
        return items(String.class, key, "list of texts", make);
    }

    /** The text made into something; null where there is none. */
    <T> @Nullable T madeOrNull(String key, Function<String, T> make) {
        String text = textOrNull(key);
        return text == null ? null : made(key, -1, text, make);
    }

    <T> T made(String key, Function<String, T> make) {
        return made(key, -1, text(key), make);
    }

    <E extends Enum<E> & Word> E word(String key, Class<E> vocabulary) {
        return made(key, word -> Word.of(vocabulary, word));
    }

    <E extends Enum<E> & Word> @Nullable E wordOrNull(String key, Class<E> vocabulary) {
        return madeOrNull(key, word -> Word.of(vocabulary, word));
    }

    /** What this object makes; what it can't make is refused with the object's path. */
    <T> T making(java.util.function.Supplier<T> make) {
        try {
            return make.get();
        } catch (WrongFindings e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new WrongFindings(path() + ": " + e.getMessage(), e);
        }
    }

    private <T> T there(String key, @Nullable T value) {
        if (value == null) {
            throw new WrongFindings(
                    "The findings lack a value (null) at %s. Maybe they are not Entente's, or an older program's."
                            .formatted(path(key)));
        }
        return value;
    }

    private <T> @Nullable T of(Class<T> kind, String key, String called) {
        Object value = get(key);
        if (value == null || kind.isInstance(value)) {
            return kind.cast(value);
        }
        throw wrong(path(key), value, called);
    }

    private <S, T> List<T> items(Class<S> kind, String key, String called, Function<S, T> make) {
        List<?> items = of(List.class, key, called);
        if (items == null || items.isEmpty()) {
            return List.of();
        }
        List<T> made = new ArrayList<>(items.size());
        for (Object item : items) {
            int place = made.size();
            if (!kind.isInstance(item)) {
                throw wrong(path(key, place), item, called);
            }
            made.add(made(key, place, kind.cast(item), make));
        }
        return made;
    }

    private <S, T> T made(String key, int place, S from, Function<S, T> make) {
        try {
            return make.apply(from);
        } catch (WrongFindings e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new WrongFindings(path(key, place) + ": " + e.getMessage(), e);
        }
    }

    private static WrongFindings wrong(String path, @Nullable Object value, String called) {
        return new WrongFindings(
                "The value at %s (%s) is no %s. Maybe it belongs to another key."
                        .formatted(path, value, called));
    }

    private @Nullable Object get(String key) {
        for (int tried = 0; tried < size; tried += 2) {
            int at = next < size ? next : 0;
            next = at + 2;
            if (key.equals(slots[at])) {
                return slots[at + 1];
            }
        }
        return null;
    }

    /** For people: "meetings[0].mechanism". */
    private String path() {
        return parent == null ? name : parent.path(name, index);
    }

    private String path(String key) {
        return path(key, -1);
    }

    private String path(String key, int place) {
        String path = path();
        String full = path.isEmpty() ? key : path + "." + key;
        return place < 0 ? full : full + "[" + place + "]";
    }

    /** Told in refusals only. */
    @Override
    public String toString() {
        return size == 0 ? "{}" : "{" + slots[0] + "…}";
    }
}
