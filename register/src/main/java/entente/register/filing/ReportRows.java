package entente.register.filing;

import entente.domain.Findings;
import entente.domain.Report;
import entente.domain.When;
import entente.domain.relation.ReportId;
import entente.register.entry.Entry;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The reports that were filed, each with its newest reading. */
public final class ReportRows {
    private final Handle handle;

    public ReportRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * @param position of the newest reading's entry
     * @param findings address of the newest reading
     * @param readings how often it was read differently
     */
    public record Row(ReportId report, long position, String findings, String file, int readings) {}

    public Optional<Row> find(ReportId report) {
        return handle.createQuery(
                        "SELECT position, findings, file, readings FROM report WHERE sha256 = :sha256")
                .bind("sha256", report.sha256())
                .map(
                        (row, _) ->
                                new Row(
                                        report,
                                        row.getLong("position"),
                                        row.getString("findings"),
                                        row.getString("file"),
                                        row.getInt("readings")))
                .findOne();
    }

    /** Notes a reading; it is the newest. */
    public void put(long position, Entry.Filed filed, Findings findings) {
        int readings = find(filed.report()).map(Row::readings).orElse(0) + 1;
        forget(filed.report());
        Report report = findings.report();
        When published = report.published().when();
        handle.createUpdate(
                        "INSERT INTO report (sha256, position, readings, findings, file, language, title, source, published_from, published_to)"
                                + " VALUES (:sha256, :position, :readings, :findings, :file, :language, :title, :source, :from, :to)")
                .bind("sha256", filed.report().sha256())
                .bind("position", position)
                .bind("readings", readings)
                .bind("findings", filed.findings())
                .bind("file", plain(filed.file()))
                .bind("language", report.language())
                .bind("title", plain(report.title()))
                .bind("source", plain(report.source()))
                .bind(
                        "from",
                        published instanceof When.Within within ? within.from().toString() : null)
                .bind("to", published instanceof When.Within within ? within.to().toString() : null)
                .execute();
    }

    public void forget(ReportId report) {
        handle.execute("DELETE FROM report WHERE sha256 = ?", report.sha256());
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
