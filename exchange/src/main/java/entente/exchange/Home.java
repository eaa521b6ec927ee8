package entente.exchange;

import entente.register.store.Location;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a node lies.
 *
 * @param register beside which its logs lie: FILE.joint.db, or the schema "joint" on a server
 * @param directory of this machine with its keys and its logs' heads, which no backup of the
 *     database reaches: by the heads a node sees that its database was restored
 */
public record Home(Location register, Path directory) {
    /**
     * Where it lies when nobody says: beside the register's file in a directory "entente.node", and
     * for a server's in {@code $XDG_DATA_HOME/entente/node}, or {@code ENTENTE_NODE}.
     */
    public static Home of(Location register, Map<String, String> environment) {
        String asked = environment.get("ENTENTE_NODE");
        if (asked != null && !asked.isBlank()) {
            return new Home(register, Path.of(asked));
        }
        Location file =
                register instanceof Location.File
                        ? register
                        : Location.usual(Map.copyOf(without(environment)));
        Path path = ((Location.File) file).path().toAbsolutePath();
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return new Home(
                register,
                path.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".node"));
    }

    private static Map<String, String> without(Map<String, String> environment) {
        java.util.TreeMap<String, String> rest = new java.util.TreeMap<>(environment);
        rest.remove("ENTENTE_DB");
        return rest;
    }
}
