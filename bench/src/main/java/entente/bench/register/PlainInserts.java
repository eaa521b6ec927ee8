package entente.bench.register;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The yardstick of rebuilding: the same rows, read from a register's file into memory and put into
 * tables of the same shape, a thousand at a time in one transaction, with nothing thought about.
 */
final class PlainInserts {
    private static final int BATCH = 1000;
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

    private PlainInserts() {}

    /** Rows a second. */
    static double rate(Path from, Path to) {
        long rows = 0;
        long spent = 0;
        try (Connection source = DriverManager.getConnection("jdbc:sqlite:" + from);
                Connection target = DriverManager.getConnection("jdbc:sqlite:" + to)) {
            execute(target, "PRAGMA journal_mode = WAL");
            execute(target, "PRAGMA synchronous = FULL");
            shape(source, target);
            target.setAutoCommit(false);
            for (String table : TABLES) {
                try (Statement statement = source.createStatement();
                        ResultSet all = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = all.getMetaData().getColumnCount();
                    List<Object[]> batch = new ArrayList<>();
                    while (next(all, columns, batch)) {
                        rows += batch.size();
                        spent += insert(target, table, columns, batch);
                        batch.clear();
                    }
                }
            }
            long start = System.nanoTime();
            target.commit();
            spent += System.nanoTime() - start;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows / (spent / 1e9);
    }

    private static boolean next(ResultSet all, int columns, List<Object[]> batch)
            throws SQLException {
        while (batch.size() < BATCH && all.next()) {
            Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) {
                row[i] = all.getObject(i + 1);
            }
            batch.add(row);
        }
        return !batch.isEmpty();
    }

    private static long insert(Connection target, String table, int columns, List<Object[]> batch)
            throws SQLException {
        long start = System.nanoTime();
        String gaps = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
                target.prepareStatement("INSERT INTO " + table + " VALUES (" + gaps + ")")) {
            for (Object[] row : batch) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return System.nanoTime() - start;
    }

    /** The same tables and indexes. */
    private static void shape(Connection source, Connection target) throws SQLException {
        try (Statement statement = source.createStatement();
                ResultSet all =
                        statement.executeQuery(
                                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name IN ('"
                                        + String.join("', '", TABLES)
                                        + "') ORDER BY type DESC")) {
            while (all.next()) {
                execute(target, all.getString(1));
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
