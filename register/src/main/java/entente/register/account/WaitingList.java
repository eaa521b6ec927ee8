package entente.register.account;

import entente.domain.relation.ReportId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The reports that wait for an officer. */
final class WaitingList {
    private final Handle handle;
    private final Concerns concerns;
    private final Scope scope;

    WaitingList(Handle handle, Library library, Scope scope) {
        this.handle = handle;
        this.concerns = new Concerns(handle, library);
        this.scope = scope;
    }

    /** The earliest filed first, of those filed after a position. */
    List<Waiting> after(long filed, int most) {
        String waits =
                " FROM finding f WHERE f.review = 'pending' AND f.report = r.sha256 AND "
                        + scope.on("f.relation");
        // By the reports' own order and no further than asked: all that waits may be a million
        // rows.
        return handle.createQuery(
                        "SELECT r.sha256, r.filed, r.file, r.title, r.language, r.published_from,"
                                + " r.published_to, (SELECT COUNT(DISTINCT f.id)"
                                + waits
                                + ") AS pending FROM report r WHERE r.filed > :filed AND EXISTS (SELECT 1"
                                + waits
                                + ") ORDER BY r.filed LIMIT "
                                + most)
                .bind("filed", filed)
                .map((row, _) -> waiting(row))
                .list();
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        ReportId report = new ReportId(row.getString("sha256"));
        return new Waiting(
                report,
                row.getLong("filed"),
                row.getString("file"),
                row.getString("title"),
                row.getString("language"),
                Days.when(row.getString("published_from"), row.getString("published_to")),
                concerns.relations(report).stream().filter(scope::admits).toList(),
                row.getLong("pending"));
    }
}
