package entente.register.search;

import entente.register.store.Blobs;
import entente.register.store.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Where the index of a register lies. */
public final class IndexPlace {
    private static final int SHORT = 16;

    private IndexPlace() {}

    /**
     * Beside a register in one file ("entente.db.index"); for one on a server, in this user's
     * cache: {@code $XDG_CACHE_HOME/entente/index/…}, and below the home directory's {@code .cache}
     * where that is not set (XDG Base Directory Specification).
     */
    public static Path of(Location location, Map<String, String> environment) {
        return switch (location) {
            case Location.File(Path path) ->
                    path.toAbsolutePath().resolveSibling(path.getFileName() + ".index");
            case Location.Server server ->
                    cache(environment)
                            .resolve("entente")
                            .resolve("index")
                            .resolve(hash(server.shown()));
        };
    }

    private static Path cache(Map<String, String> environment) {
        String xdg = environment.get("XDG_CACHE_HOME");
        return xdg != null && xdg.startsWith("/")
                ? Path.of(xdg)
                : Path.of(environment.getOrDefault("HOME", ".")).resolve(".cache");
    }

    private static String hash(String shown) {
        return Blobs.address(shown.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }
}
