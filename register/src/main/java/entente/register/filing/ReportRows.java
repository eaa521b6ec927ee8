package entente.register.filing;

import entente.domain.Findings;
import entente.domain.Report;
import entente.domain.When;
import entente.domain.relation.ReportId;
import entente.register.entry.Entry;
import java.util.List;
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

    /**
     * Notes a reading; it is the newest.
     *
     * @param findings null where they were erased
     */
    public void put(long position, Entry.Filed filed, @Nullable Findings findings) {
        long first = find(filed.report()).map(Row::filed).orElse(position);
        forget(filed.report());
        @Nullable Report report = findings == null ? null : findings.report();
        When published = report == null ? When.UNSAID : report.published().when();
        handle.createUpdate(
                        "INSERT INTO report (sha256, position, filed, findings, file, language, title, source, published_from, published_to)"
                                + " VALUES (:sha256, :position, :filed, :findings, :file, :language, :title, :source, :from, :to)")
                .bind("sha256", filed.report().sha256())
                .bind("position", position)
                .bind("filed", first)
                .bind("findings", filed.findings())
                .bind("file", plain(filed.file()))
                .bind("language", report == null ? "und" : report.language())
                .bind("title", report == null ? null : plain(report.title()))
                .bind("source", report == null ? null : plain(report.source()))
                .bind(
                        "from",
                        published instanceof When.Within within ? within.from().toString() : null)
                .bind("to", published instanceof When.Within within ? within.to().toString() : null)
                .execute();
    }

    /** Forgets the reports whose filings were erased; they are filed again after that. */
    void forgetFiled(List<Long> positions) {
        positions.forEach(
                position -> handle.execute("DELETE FROM report WHERE filed = ?", position));
    }

    private void forget(ReportId report) {
        handle.execute("DELETE FROM report WHERE sha256 = ?", report.sha256());
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
