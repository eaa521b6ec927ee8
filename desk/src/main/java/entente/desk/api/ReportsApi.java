package entente.desk.api;

import static entente.desk.api.Parameter.path;
import static entente.desk.api.Parameter.query;

import entente.desk.api.Parameter.Kind;
import entente.desk.api.form.FiledAnswer;
import entente.desk.api.form.FilingAnswer;
import entente.desk.api.form.Refused;
import entente.desk.api.form.ReportAnswer;
import entente.desk.api.form.ReportLine;
import entente.desk.api.form.Reports;
import entente.desk.inbox.ReportReader;
import entente.desk.site.Sentences;
import entente.domain.relation.Relation;
import entente.ledger.Bytes;
import entente.reader.Reading;
import entente.register.View;
import entente.register.account.ReportRow;
import entente.register.filing.Incoming;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reports: those there are, and filing more. */
@Component
final class ReportsApi implements Endpoints {
    private static final String LIST = "reports";
    private static final String PLACE = "/api/v1/reports";
    private static final int LARGEST = 64 << 20;

    private final ReportReader reader;
    private final Sentences sentences;
    private final Clock clock;

    ReportsApi(ReportReader reader, Sentences sentences, Clock clock) {
        this.reader = reader;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(
                        PLACE,
                        "listReports",
                        "Reports, the earliest filed first: new ones come at the end.",
                        Paging.with(
                                query("relation", Kind.RELATION, "That tell of this relation.")),
                        Reports.class,
                        this::reports),
                Endpoint.get(
                        PLACE + "/{report}",
                        "getReport",
                        "One report with its findings as they stand.",
                        List.of(
                                path(
                                        "report",
                                        Kind.TEXT,
                                        "Its address, or at least four digits that it begins with.")),
                        ReportAnswer.class,
                        this::report),
                Endpoint.post(
                        PLACE,
                        "fileReport",
                        "Reads a report and files it: text, HTML, PDF, Word, mail or an archive of these. What is filed is on the disk before it is answered.",
                        List.of(
                                query(
                                                "file",
                                                Kind.TEXT,
                                                "The name that people know it by, with its ending.")
                                        .asked()),
                        new Sent(
                                Sent.ANY,
                                LARGEST,
                                "The report's bytes as they are, up to 64 MiB.",
                                ""),
                        201,
                        FilingAnswer.class,
                        this::file));
    }

    private Answer reports(Asked asked) {
        View view = asked.view();
        Relation relation = asked.maybeRelation();
        long changed = relation == null ? view.changed() : view.changed(relation);
        return new Answer(
                Tag.of(view, changed, clock),
                () -> {
                    Cursor cursor = asked.cursor(LIST);
                    List<ReportRow> left =
                            view.reports(
                                    relation,
                                    cursor == null ? -1 : position(cursor.key(0)),
                                    asked.limit() + 1);
                    return new Reports(
                            Paging.first(left, asked).stream().map(ReportLine::of).toList(),
                            Paging.next(
                                    left,
                                    asked,
                                    LIST,
                                    last -> Cursor.behind(String.valueOf(last.filed()))));
                });
    }

    private static long position(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException _) {
            throw new Wrong(HttpStatus.BAD_REQUEST, "cursor", typed);
        }
    }

    private Answer report(Asked asked) {
        View view = asked.view();
        return new Answer(
                Tag.of(view, view.changed(), clock),
                () -> ReportAnswer.of(view.report(view.findReport(asked.text("report")))));
    }

    private Answer file(Asked asked) {
        String file = name(asked.text("file"));
        byte[] bytes = asked.body();
        List<Incoming> incoming = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        sort(asked, file, bytes, reader.read(bytes), incoming, refused);
        if (incoming.isEmpty()) {
            Refused first = refused.isEmpty() ? new Refused(file, "") : refused.getFirst();
            throw new Wrong(HttpStatus.UNPROCESSABLE_CONTENT, "refused", first.file(), first.why());
        }
        View seen = asked.view();
        return Answer.of(
                new FilingAnswer(
                        asked.visitor().hand().file(incoming).stream()
                                .map(outcome -> FiledAnswer.of(outcome, seen.scope()))
                                .toList(),
                        refused));
    }

    private void sort(
            Asked asked,
            String file,
            byte[] bytes,
            Reading reading,
            List<Incoming> incoming,
            List<Refused> refused) {
        switch (reading) {
            case Reading.Done(var findings) ->
                    incoming.add(new Incoming(Bytes.owning(bytes), file, findings));
            case Reading.Refused refusal -> refused.add(new Refused(file, why(asked, refusal)));
            case Reading.Several(var members) ->
                    members.forEach(
                            each ->
                                    sort(
                                            asked,
                                            each.name().isEmpty() ? file : name(each.name()),
                                            each.bytes(),
                                            each.reading(),
                                            incoming,
                                            refused));
        }
    }

    private String why(Asked asked, Reading.Refused refused) {
        return sentences
                .in(asked.visitor().language())
                .messages()
                .sentence("refusal", refused.refusal().name(), refused.details());
    }

    /** Without a path. */
    private static String name(String typed) {
        String name =
                typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        if (name.isBlank()) {
            throw new Wrong(HttpStatus.BAD_REQUEST, "parameter", "file", typed, "talks.pdf");
        }
        return name.strip();
    }
}
