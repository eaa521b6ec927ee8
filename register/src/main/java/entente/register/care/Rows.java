package entente.register.care;

import entente.register.store.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The rows that are made from the log, to be dropped and compared. */
final class Rows {
    /** In the order in which they can be dropped; the columns that tell rows apart come first. */
    private static final Map<String, String> TABLES = tables();

    private Rows() {}

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("report", "sha256");
        tables.put("concern", "relation, position");
        tables.put("undone", "position, by_position");
        tables.put("relation", "code");
        tables.put("session", "relation, id");
        tables.put("next_session", "relation, mechanism");
        tables.put("commitment", "relation, id");
        tables.put("finding", "id, relation");
        tables.put("assignment", "relation, commitment, body");
        tables.put("tally", "relation, standing, outcome, due_to, review");
        tables.put("body", "position");
        return tables;
    }

    /**
     * @param count of rows
     * @param digests over the rows, in order, by the place that they belong to: the account of a
     *     relation, or a whole table
     */
    record Imprint(long count, Map<String, String> digests) {
        /** The places where the other has different rows, sorted. */
        Set<String> differences(Imprint other) {
            Set<String> places = new TreeSet<>(digests.keySet());
            places.addAll(other.digests.keySet());
            places.removeIf(place -> Objects.equals(digests.get(place), other.digests.get(place)));
            return places;
        }
    }

    static void drop(Handle handle) {
        TABLES.keySet().forEach(table -> handle.execute("DELETE FROM " + table));
    }

    static Imprint imprint(Handle handle) {
        Map<String, MessageDigest> digests = new TreeMap<>();
        long[] count = {0};
        TABLES.forEach(
                (table, order) ->
                        handle.createQuery("SELECT * FROM " + table + " ORDER BY " + order)
                                .setFetchSize(Database.FETCH)
                                .map((row, _) -> new Placed(place(table, row), line(row)))
                                .forEach(
                                        row -> {
                                            digests.computeIfAbsent(row.place(), _ -> sha256())
                                                    .update(
                                                            (table + ' ' + row.line())
                                                                    .getBytes(
                                                                            StandardCharsets
                                                                                    .UTF_8));
                                            count[0]++;
                                        }));
        Map<String, String> done = new TreeMap<>();
        digests.forEach(
                (place, digest) -> done.put(place, HexFormat.of().formatHex(digest.digest())));
        return new Imprint(count[0], done);
    }

    private record Placed(String place, String line) {}

    private static String place(String table, ResultSet row) throws SQLException {
        return switch (table) {
            case "report", "undone", "body" -> "table " + table;
            case "relation" -> "account " + row.getString("code");
            default -> "account " + row.getString("relation");
        };
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            String value = row.getString(i);
            line.append(value == null ? "\0" : value).append('\1');
        }
        return line.append('\n').toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
