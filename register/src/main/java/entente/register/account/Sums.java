package entente.register.account;

import entente.domain.relation.Relation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Relations in figures, added up from the tallies. */
final class Sums {
    private static final String OF_COMMITMENTS = "standing = 'commitment' AND ";
    private static final String OPEN = "outcome IN ('NO_WORD', 'SUGGESTED', 'UNDONE')";

    private final Handle handle;

    Sums(Handle handle) {
        this.handle = handle;
    }

    /**
     * @param zone only relations of this zone; today is a day there
     * @param relation null for all
     */
    List<Overview> overviews(String zone, LocalDate today, @Nullable Relation relation) {
        Map<String, Long> sessions = sessions(relation);
        String sql =
                "SELECT r.code, "
                        + sum("done_on_time", OF_COMMITMENTS + "outcome = 'DONE_ON_TIME'")
                        + sum("done_late", OF_COMMITMENTS + "outcome = 'DONE_LATE'")
                        + sum("in_time", OF_COMMITMENTS + OPEN + " AND due_to >= :today")
                        + sum("undone", past("outcome = 'UNDONE'"))
                        + sum("no_word", past("outcome IN ('NO_WORD', 'SUGGESTED')"))
                        + sum("no_date", OF_COMMITMENTS + OPEN + " AND due_to = ''")
                        + sum("directions", "standing = 'direction'")
                        + sum("requests", "standing = 'request'")
                        + sum("pending", "review = 'pending'")
                        + sum("suggested", "outcome = 'SUGGESTED'")
                        + "r.zone FROM relation r LEFT JOIN tally t ON t.relation = r.code"
                        + " WHERE r.zone = :zone"
                        + (relation == null ? "" : " AND r.code = :relation")
                        + " GROUP BY r.code, r.zone ORDER BY r.code";
        var query = handle.createQuery(sql).bind("today", today.toString()).bind("zone", zone);
        if (relation != null) {
            query.bind("relation", relation.toString());
        }
        Questions questions = new Questions(handle);
        return query.map((row, _) -> overview(row, sessions, questions)).list();
    }

    private static Overview overview(ResultSet row, Map<String, Long> sessions, Questions questions)
            throws SQLException {
        Relation relation = Relation.parse(row.getString("code"));
        return new Overview(
                relation,
                sessions.getOrDefault(row.getString("code"), 0L),
                row.getLong("done_on_time"),
                row.getLong("done_late"),
                row.getLong("in_time"),
                row.getLong("undone"),
                row.getLong("no_word"),
                row.getLong("no_date"),
                row.getLong("directions"),
                row.getLong("requests"),
                row.getLong("pending"),
                row.getLong("suggested"),
                questions.sessions(relation));
    }

    /** Sessions held, by relation. */
    private Map<String, Long> sessions(@Nullable Relation relation) {
        var query =
                handle.createQuery(
                        "SELECT relation, COUNT(*) AS held FROM session"
                                + " WHERE status = 'held' AND mechanism IS NOT NULL"
                                + (relation == null ? "" : " AND relation = :relation")
                                + " GROUP BY relation");
        if (relation != null) {
            query.bind("relation", relation.toString());
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        query.map((row, _) -> Map.entry(row.getString("relation"), row.getLong("held")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static String past(String outcome) {
        return OF_COMMITMENTS + outcome + " AND due_to <> '' AND due_to < :today";
    }

    private static String sum(String name, String condition) {
        return "SUM(CASE WHEN " + condition + " THEN t.count ELSE 0 END) AS " + name + ", ";
    }
}
