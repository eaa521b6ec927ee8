package entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The subcommands by their names, in the order in which help shows them. Each is made only when it
 * is wanted: a line that names one command pays for no other.
 */
final class Commands {
    private final Map<String, Supplier<Object>> makers = new LinkedHashMap<>();

    /**
     * @param make gives the command, annotated as picocli wants it, or a line of picocli's own with
     *     subcommands
     */
    Commands add(String name, Supplier<Object> make) {
        makers.put(name, make);
        return this;
    }

    /** The names. */
    Set<String> names() {
        return makers.keySet();
    }

    /** The command of that name; null where there is none. */
    @Nullable Object make(String name) {
        Supplier<Object> maker = makers.get(name);
        return maker == null ? null : maker.get();
    }
}
