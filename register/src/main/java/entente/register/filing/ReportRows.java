package entente.register.filing;

import entente.domain.relation.ReportId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The reports that were filed, each with its newest reading. */
public final class ReportRows {
    private final Handle handle;

    public ReportRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * @param position of the newest reading's entry
     * @param filed position of the first reading's entry
     * @param findings address of the newest reading
     */
    public record Row(ReportId report, long position, long filed, String findings, String file) {}

    public Optional<Row> find(ReportId report) {
        return handle.createQuery(
                        "SELECT position, filed, findings, file FROM report WHERE sha256 = :sha256")
                .bind("sha256", report.sha256())
                .map(
                        (row, _) ->
                                new Row(
                                        report,
                                        row.getLong("position"),
                                        row.getLong("filed"),
                                        row.getString("findings"),
                                        row.getString("file")))
                .findOne();
    }
}
