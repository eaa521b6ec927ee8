package entente.desk.api.form;

import entente.domain.relation.ReportId;
import entente.register.account.ReportRow;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
@Told("A report in a list.")
public record ReportLine(
        @Told("Its address: the SHA-256 of its bytes.") ReportId report,
        @Told("The log's entry that filed it first.") long filed,
        @Told("The log's entry of its newest reading.") long read,
        @Told("The name under which it was filed.") String file,
        @Told("Its language (BCP 47).") String language,
        @Nullable String title,
        @Nullable String source,
        @Nullable Time published)
        implements Form {
    public static ReportLine of(ReportRow row) {
        return new ReportLine(
                row.id(),
                row.filed(),
                row.position(),
                row.file(),
                row.language(),
                row.title(),
                row.source(),
                Time.of(row.published()));
    }
}
