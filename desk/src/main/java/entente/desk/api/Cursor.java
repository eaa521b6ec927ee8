package entente.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The last that was told of a list: one goes on behind it, whatever was written meanwhile. It tells
 * nothing that the page before did not, and lets nobody see more: rights are in the question.
 *
 * @param keys of the last one
 */
record Cursor(List<String> keys) {
    private static final String BETWEEN = "\n";

    Cursor {
        keys = List.copyOf(keys);
    }

    static Cursor behind(String... keys) {
        return new Cursor(List.of(keys));
    }

    /**
     * @param list what is gone through: one list's cursor is none of another
     */
    String written(String list) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + BETWEEN + String.join(BETWEEN, keys)).getBytes(UTF_8));
    }

    static Cursor read(String list, String typed) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(typed), UTF_8).split(BETWEEN, -1);
            if (parts[0].equals(list) && parts.length > 1) {
                return new Cursor(Arrays.asList(parts).subList(1, parts.length));
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw new Wrong(HttpStatus.BAD_REQUEST, "cursor", typed);
    }

    String key(int at) {
        if (at >= keys.size()) {
            throw new Wrong(HttpStatus.BAD_REQUEST, "cursor", String.join(" ", keys));
        }
        return keys.get(at);
    }
}
