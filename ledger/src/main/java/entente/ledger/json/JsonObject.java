package entente.ledger.json;

import static java.util.Comparator.comparing;

import entente.ledger.Malformed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members sorted by key. What is asked for and is not there, or is something else, is refused in a
 * sentence that names the key.
 *
 * @throws Malformed when a key stands twice or has what is no character
 */
public record JsonObject(List<Member> members) implements Json {
    /** A key and its value. */
    public record Member(String key, Json value) {}

    public JsonObject {
        List<Member> sorted = new ArrayList<>(members);
        // String's own order is that of UTF-16 code units, as RFC 8785 wants it.
        sorted.sort(comparing(Member::key));
        for (int i = 0; i < sorted.size(); i++) {
            String key = sorted.get(i).key();
            Characters.check(key);
            if (i > 0 && key.equals(sorted.get(i - 1).key())) {
                throw wrong(key, "stands twice", "two things need two names");
            }
        }
        members = List.copyOf(sorted);
    }

    /** An object to be filled member by member. */
    public static Builder with() {
        return new Builder();
    }

    /** The value under the key; null where there is none. */
    public @Nullable Json get(String key) {
        int low = 0;
        int high = members.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = members.get(middle).key().compareTo(key);
            if (order == 0) {
                return members.get(middle).value();
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return null;
    }

    public String string(String key) {
        return required(key, JsonString.class, "a string").value();
    }

    public long integer(String key) {
        return required(key, JsonInteger.class, "an integer").value();
    }

    public boolean bool(String key) {
        return required(key, JsonBoolean.class, "true or false").value();
    }

    public JsonObject object(String key) {
        return required(key, JsonObject.class, "an object");
    }

    public List<Json> list(String key) {
        return required(key, JsonArray.class, "an array").values();
    }

    public List<String> strings(String key) {
        return all(key, JsonString.class, "strings").stream().map(JsonString::value).toList();
    }

    public List<JsonObject> objects(String key) {
        return all(key, JsonObject.class, "objects");
    }

    /** The string; null where the key is absent or its value is null. */
    public @Nullable String stringOrNull(String key) {
        return isNone(key) ? null : string(key);
    }

    /** The integer; null where the key is absent or its value is null. */
    public @Nullable Long integerOrNull(String key) {
        return isNone(key) ? null : integer(key);
    }

    /** The object; null where the key is absent or its value is null. */
    public @Nullable JsonObject objectOrNull(String key) {
        return isNone(key) ? null : object(key);
    }

    /**
     * This object, which has these keys and no other.
     *
     * @param keys sorted
     */
    public JsonObject havingExactly(List<String> keys) {
        for (String key : keys) {
            if (get(key) == null) {
                throw missing(key);
            }
        }
        for (Member member : members) {
            if (!keys.contains(member.key())) {
                throw wrong(member.key(), "is not known", "a newer program wrote it");
            }
        }
        return this;
    }

    @Override
    public String what() {
        return "an object";
    }

    private boolean isNone(String key) {
        Json value = get(key);
        return value == null || value == JsonNull.NULL;
    }

    private <T extends Json> T required(String key, Class<T> type, String wanted) {
        Json value = get(key);
        if (value == null) {
            throw missing(key);
        }
        if (!type.isInstance(value)) {
            throw wrong(key, "has " + value.what() + ", not " + wanted, "its key was mistaken");
        }
        return type.cast(value);
    }

    private <T extends Json> List<T> all(String key, Class<T> type, String wanted) {
        for (Json value : list(key)) {
            if (!type.isInstance(value)) {
                throw wrong(
                        key, "has " + value.what() + " among its " + wanted, "one is misplaced");
            }
        }
        return list(key).stream().map(type::cast).toList();
    }

    private static Malformed missing(String key) {
        return wrong(key, "is missing", "another kind of object was given");
    }

    private static Malformed wrong(String key, String what, String maybe) {
        return new Malformed(
                "The key %s %s. Maybe %s.".formatted(Characters.shown(key), what, maybe));
    }

    /** Collects members in any order. */
    public static final class Builder {
        private final List<Member> members = new ArrayList<>();

        private Builder() {}

        public Builder put(String key, Json value) {
            members.add(new Member(key, value));
            return this;
        }

        /** A string, or null where there is none. */
        public Builder put(String key, @Nullable String value) {
            return put(key, value == null ? JsonNull.NULL : new JsonString(value));
        }

        public Builder put(String key, long value) {
            return put(key, new JsonInteger(value));
        }

        public Builder put(String key, boolean value) {
            return put(key, new JsonBoolean(value));
        }

        public JsonObject object() {
            return new JsonObject(members);
        }
    }
}
