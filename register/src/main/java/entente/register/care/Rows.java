package entente.register.care;

import entente.register.store.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        tables.put("undone", "position");
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
     * @param digest over all rows of all tables, in order
     */
    record Imprint(long count, String digest) {}

    static void drop(Handle handle) {
        TABLES.keySet().forEach(table -> handle.execute("DELETE FROM " + table));
    }

    static Imprint imprint(Handle handle) {
        MessageDigest digest = sha256();
        long[] count = {0};
        TABLES.forEach(
                (table, order) -> {
                    digest.update(table.getBytes(StandardCharsets.UTF_8));
                    handle.createQuery("SELECT * FROM " + table + " ORDER BY " + order)
                            .setFetchSize(Database.FETCH)
                            .map((row, _) -> line(row))
                            .forEach(
                                    line -> {
                                        digest.update(line.getBytes(StandardCharsets.UTF_8));
                                        count[0]++;
                                    });
                });
        return new Imprint(count[0], HexFormat.of().formatHex(digest.digest()));
    }

    /** The rows of one relation's account. */
    static List<String> account(Handle handle, String table, String relation) {
        return handle
                .createQuery("SELECT * FROM " + table + " WHERE relation = :relation")
                .bind("relation", relation)
                .map((row, _) -> line(row))
                .list()
                .stream()
                .sorted()
                .toList();
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
