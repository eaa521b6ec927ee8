package entente.register.care;

import entente.register.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The rows that are made from the log, to be dropped and compared. */
final class Rows {
    private static final List<String> TABLES =
            List.of(
                    "report",
                    "concern",
                    "undone",
                    "relation",
                    "session",
                    "next_session",
                    "commitment",
                    "finding",
                    "assignment",
                    "figures",
                    "body");

    /** Made when somebody asks: there or not, they are not compared. */
    private static final List<String> AS_ASKED = List.of("calendar", "calendar_mark");

    private Rows() {}

    /**
     * What tells whether rows are the same, wherever in the file they lie.
     *
     * @param count of rows
     * @param digests of the rows of each place that they belong to: the account of a relation, or a
     *     whole table
     */
    record Imprint(long count, Map<String, Digest> digests) {
        /** The places where the other has different rows, sorted. */
        Set<String> differences(Imprint other) {
            Set<String> places = new TreeSet<>(digests.keySet());
            places.addAll(other.digests.keySet());
            places.removeIf(place -> Objects.equals(digests.get(place), other.digests.get(place)));
            return places;
        }
    }

    static void drop(Handle handle) {
        Stream.concat(TABLES.stream(), AS_ASKED.stream())
                .forEach(table -> handle.execute("DELETE FROM " + table));
    }

    static Imprint imprint(Handle handle) {
        Map<String, Digest> digests = new TreeMap<>();
        long count = 0;
        for (String table : TABLES) {
            count +=
                    handle.createQuery("SELECT * FROM " + table)
                            .setFetchSize(Database.FETCH)
                            .scanResultSet((rows, _) -> imprint(table, rows.get(), digests));
        }
        return new Imprint(count, digests);
    }

    private static long imprint(String table, ResultSet rows, Map<String, Digest> digests)
            throws SQLException {
        long count = 0;
        int columns = rows.getMetaData().getColumnCount();
        for (; rows.next(); count++) {
            digests.computeIfAbsent(place(table, rows), _ -> new Digest())
                    .add(line(table, rows, columns));
        }
        return count;
    }

    private static String place(String table, ResultSet row) throws SQLException {
        return switch (table) {
            case "report", "undone", "body" -> "table " + table;
            case "relation" -> "account " + row.getString("code");
            default -> "account " + row.getString("relation");
        };
    }

    private static String line(String table, ResultSet row, int columns) throws SQLException {
        StringBuilder line = new StringBuilder(table);
        for (int i = 1; i <= columns; i++) {
            String value = row.getString(i);
            line.append('\1').append(value == null ? "\0" : value);
        }
        return line.toString();
    }
}
