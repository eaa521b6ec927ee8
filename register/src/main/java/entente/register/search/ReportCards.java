package entente.register.search;

import entente.domain.Report;
import entente.domain.Span;
import entente.domain.relation.ReportId;
import entente.register.account.Concerns;
import entente.register.account.Library;
import entente.register.filing.ReportRows;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What can be found of a report: its title and its text, without the page around it. */
final class ReportCards {
    private final Handle handle;
    private final Library library;

    ReportCards(Handle handle, Library library) {
        this.handle = handle;
        this.library = library;
    }

    /** Empty where the report was erased. */
    Optional<Card> of(ReportId id) {
        return new ReportRows(handle)
                .find(id)
                .flatMap(
                        row ->
                                library.findings(handle, row.findings())
                                        .map(findings -> card(row, findings.report())));
    }

    private Card card(ReportRows.Row row, Report report) {
        String title = report.title();
        String body = body(Library.text(handle, row.report(), report), report);
        return Card.plain(
                HitKind.REPORT,
                new Concerns(handle, library).relations(row.report()),
                row.report().sha256(),
                row.report(),
                title == null ? row.file() : title,
                title == null || body.startsWith(title) ? body : title + "\n" + body,
                report.published().when());
    }

    private static String body(String text, Report report) {
        if (report.body().isEmpty()) {
            return text;
        }
        StringBuilder body = new StringBuilder();
        int points = 0;
        int units = 0;
        for (Span span : report.body()) {
            int start = offset(text, units, span.start() - points);
            int end = offset(text, start, span.end() - span.start());
            body.append(text, start, end).append('\n');
            points = span.end();
            units = end;
        }
        return body.toString().strip();
    }

    /** Code points further on; the text's end where it is shorter, as an erased one is. */
    private static int offset(String text, int from, int points) {
        int at = from;
        for (int i = 0; i < points && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
