package entente.cli.review;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.Evidence;
import entente.domain.relation.Filed;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.dossier.json.Line;
import entente.register.Register;
import entente.words.decide.UnderReview;
import entente.words.fields.Fields;
import entente.words.fields.Kind;
import entente.words.report.Quotes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists what is pending: a line a finding for people, an object a finding for programs. */
final class Listing {
    private final Workplace at;
    private final Register register;
    private final Form form;

    Listing(Workplace at, Register register, Form form) {
        this.at = at;
        this.register = register;
        this.form = form;
    }

    void show(List<ReportId> reports) {
        long count = 0;
        for (ReportId id : reports) {
            UnderReview report = new UnderReview(register.report(id));
            count += report.pending().size();
            at.screen().print(form == Form.JSON ? json(report) : table(report));
        }
        if (form == Form.TABLE) {
            at.screen()
                    .tell(
                            at.messages()
                                    .say(
                                            "review.listed",
                                            at.messages().number(count),
                                            at.messages().number(reports.size())));
        }
    }

    private String table(UnderReview report) {
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        int name = "c-4f7k2m9q".length() + 2;
        for (Filed<?> filed : report.pending()) {
            sheet.row(
                    sheet.paint(Ink.DIM, filed.id().brief()),
                    name,
                    Sheet.joined(
                            at.messages().say("finding." + Kind.of(filed.finding()).word()),
                            Quotes.of(filed.finding().evidence().getFirst())));
        }
        return new FindingSheet(at).head(report.filed()) + sheet + "\n";
    }

    private static String json(UnderReview report) {
        StringBuilder lines = new StringBuilder();
        for (Filed<?> filed : report.pending()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("finding", filed.id().value());
            line.put("local", UnderReview.local(filed.finding()));
            line.put("kind", Kind.of(filed.finding()).word());
            line.put("review", filed.review().word());
            line.put("report", report.id().sha256());
            line.put("file", report.filed().filing().file());
            line.put(
                    "relations",
                    report.filed().relations().stream().map(Relation::toString).toList());
            line.put("set", Fields.of(filed.finding()));
            line.put("evidence", filed.finding().evidence().stream().map(Listing::words).toList());
            lines.append(Line.of(line));
        }
        return lines.toString();
    }

    private static Map<String, Object> words(Evidence words) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("start", words.start());
        evidence.put("end", words.end());
        evidence.put("quote", words.quote());
        return evidence;
    }
}
