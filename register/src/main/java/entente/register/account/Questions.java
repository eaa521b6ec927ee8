package entente.register.account;

import entente.domain.Party;
import entente.domain.Word;
import entente.domain.follow.Completion;
import entente.domain.follow.Timeliness;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.Review;
import entente.domain.series.MechanismId;
import entente.domain.series.NextSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What is due in any relation, asked of the rows; they must be up to date. */
final class Questions {
    private static final String SESSIONS =
            "SELECT n.relation, n.mechanism, n.session, n.ordinal, n.due_from, n.due_to, n.host, n.ground"
                    + " FROM next_session n";
    private static final String COMMITMENTS =
            "SELECT c.relation, c.id, c.words, c.due_from, c.due_to, c.completion, c.review, c.keeper, c.keeper_state"
                    + " FROM commitment c";

    private final Handle handle;
    private final Scope scope;

    Questions(Handle handle, Scope scope) {
        this.handle = handle;
        this.scope = scope;
    }

    /**
     * The sessions that are due up to a day; those that nothing dates are never due, and none is a
     * body's.
     *
     * @param since those that were due before that day are left out; null for none
     */
    List<DueSession> sessions(DueQuestion asked, @Nullable LocalDate since, LocalDate last) {
        if (asked.body() != null) {
            return List.of();
        }
        return handle.createQuery(
                        SESSIONS
                                + " WHERE n.due_to >= :since AND n.due_from <= :last AND "
                                + scope.and(asked.relation()).on("n.relation")
                                + " ORDER BY n.due_to, n.relation, n.mechanism LIMIT :most")
                .bind("most", asked.limit())
                .bind("since", written(since))
                .bind("last", last.toString())
                .map((row, _) -> session(row))
                .list();
    }

    /** The next sessions, whether dated or not, of each relation the earliest first. */
    List<DueSession> next() {
        return handle.createQuery(
                        SESSIONS
                                + " WHERE "
                                + scope.on("n.relation")
                                + " ORDER BY COALESCE(n.due_to, '9999'), n.mechanism")
                .map((row, _) -> session(row))
                .list();
    }

    List<DueCommitment> commitments(
            DueQuestion asked, LocalDate today, @Nullable LocalDate since, LocalDate last) {
        Query query =
                handle.createQuery(
                        COMMITMENTS
                                + from(asked)
                                + " AND c.open_to >= :since"
                                + " ORDER BY c.open_to, c.relation, c.id LIMIT :most");
        return bind(query, asked)
                .bind("since", written(since))
                .bind("last", last.toString())
                .map((row, _) -> commitment(row, today))
                .list();
    }

    /** How many are open and due before a day, the day included. */
    long count(DueQuestion asked, LocalDate last) {
        Query query = handle.createQuery("SELECT COUNT(*) FROM commitment c" + from(asked));
        return bind(query, asked).bind("last", last.toString()).mapTo(Long.class).one();
    }

    private String from(DueQuestion asked) {
        return (asked.body() == null
                        ? ""
                        : " JOIN assignment a ON a.relation = c.relation AND a.commitment = c.id AND a.body = :body")
                + " WHERE c.open_to <= :last AND "
                + scope.and(asked.relation()).on("c.relation");
    }

    /** As the rows have it; before every day where there is none. */
    private static String written(@Nullable LocalDate since) {
        return since == null ? "" : since.toString();
    }

    private static Query bind(Query query, DueQuestion asked) {
        query.bind("most", asked.limit());
        if (asked.body() != null) {
            query.bind("body", asked.body());
        }
        return query;
    }

    private static DueSession session(ResultSet row) throws SQLException {
        String host = row.getString("host");
        int ordinal = row.getInt("ordinal");
        return new DueSession(
                Relation.parse(row.getString("relation")),
                MechanismId.parse(row.getString("mechanism")),
                row.getString("session"),
                ordinal == 0 ? null : ordinal,
                Days.when(row.getString("due_from"), row.getString("due_to")),
                host == null ? null : new Party(host),
                NextSession.Ground.valueOf(row.getString("ground")));
    }

    private DueCommitment commitment(ResultSet row, LocalDate today) throws SQLException {
        Relation relation = Relation.parse(row.getString("relation"));
        FindingId id = new FindingId(row.getString("id"));
        var due = Days.when(row.getString("due_from"), row.getString("due_to"));
        Completion completion = Word.of(Completion.class, row.getString("completion"));
        boolean suggested = "suggested".equals(row.getString("keeper_state"));
        return new DueCommitment(
                relation,
                id,
                row.getString("words"),
                due,
                completion,
                Timeliness.of(due, completion, null, today),
                Word.of(Review.class, row.getString("review")),
                bodies(relation, id),
                suggested ? row.getString("keeper") : null);
    }

    private List<String> bodies(Relation relation, FindingId commitment) {
        return handle.createQuery(
                        "SELECT body FROM assignment WHERE relation = :relation AND commitment = :commitment"
                                + " ORDER BY lead DESC, body")
                .bind("relation", relation.toString())
                .bind("commitment", commitment.value())
                .mapTo(String.class)
                .list();
    }
}
