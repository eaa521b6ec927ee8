package entente.register.account;

import entente.domain.body.Body;
import entente.domain.decision.Decision;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.entry.Entry;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** The bodies that are known, and what people call them. */
public final class Bodies {
    private final Handle handle;
    private final Library library;

    public Bodies(Handle handle, Library library) {
        this.handle = handle;
        this.library = library;
    }

    /** By id; a definition in the log wins over what comes with the program. */
    public List<Body> all() {
        Map<String, Body> all = new TreeMap<>(KnownBodies.ALL);
        Concerns concerns = new Concerns(handle, library);
        handle.createQuery(
                        "SELECT b.position FROM body b LEFT JOIN undone u ON u.position = b.position"
                                + " WHERE u.position IS NULL ORDER BY b.position")
                .mapTo(Long.class)
                .list()
                .forEach(
                        position ->
                                concerns.entry(position)
                                        .ifPresent(
                                                logged -> {
                                                    if (logged.entry()
                                                            instanceof
                                                            Entry.Ruled(
                                                                    Decision.Define(var body),
                                                                    var _,
                                                                    var _,
                                                                    var _)) {
                                                        all.put(body.id(), body);
                                                    }
                                                }));
        return List.copyOf(all.values());
    }

    /**
     * The body that is called so, by its id, by a name in any language with or without marks, or by
     * the beginning of either where only one begins so.
     *
     * @throws Trouble when none or more than one is
     */
    public Body find(String typed) {
        List<Body> all = all();
        String sought = folded(typed);
        for (Predicate<String> fits :
                List.<Predicate<String>>of(
                        sought::equals,
                        name -> name.startsWith(sought),
                        name -> name.contains(sought))) {
            List<Body> found = all.stream().filter(body -> called(body, fits)).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (found.size() > 1) {
                throw new Trouble(
                        Kind.AMBIGUOUS_BODY,
                        typed,
                        String.join(", ", found.stream().limit(4).map(Body::id).toList()));
            }
        }
        throw new Trouble(Kind.NO_SUCH_BODY, typed);
    }

    private static boolean called(Body body, Predicate<String> fits) {
        return fits.test(body.id())
                || body.names().values().stream().map(Bodies::folded).anyMatch(fits);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036F]", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
