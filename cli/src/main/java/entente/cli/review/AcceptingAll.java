package entente.cli.review;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.dossier.json.Line;
import entente.register.Register;
import entente.words.Plain;
import entente.words.decide.UnderReview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Accepts whatever is pending, many reports a transaction, and tells of each when it is written.
 */
final class AcceptingAll {
    private static final int MOST = 200;

    private final Workplace at;
    private final Register register;
    private final Form form;

    AcceptingAll(Workplace at, Register register, Form form) {
        this.at = at;
        this.register = register;
        this.form = form;
    }

    /** What one report's acceptance will be told as. */
    private record Accepting(UnderReview report, Decision.Accept decision) {}

    void accept(List<ReportId> reports) {
        long findings = 0;
        for (int from = 0; from < reports.size(); from += MOST) {
            findings += batch(reports.subList(from, Math.min(from + MOST, reports.size())));
        }
        if (form == Form.TABLE) {
            at.screen()
                    .tell(at.messages().say("review.all-accepted", at.messages().number(findings)));
        }
    }

    private long batch(List<ReportId> reports) {
        List<Accepting> batch = new ArrayList<>();
        for (ReportId id : reports) {
            UnderReview report = new UnderReview(register.report(id));
            List<FindingId> pending = report.pending().stream().<FindingId>map(Filed::id).toList();
            if (!pending.isEmpty()) {
                batch.add(new Accepting(report, new Decision.Accept(id, pending)));
            }
        }
        List<Long> entries = register.decide(batch.stream().map(Accepting::decision).toList());
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < batch.size(); i++) {
            told.append(line(batch.get(i), entries.get(i)));
        }
        at.screen().print(told.toString());
        return batch.stream().mapToLong(each -> each.decision().findings().size()).sum();
    }

    private String line(Accepting accepted, long entry) {
        String file = accepted.report().filed().filing().file();
        int count = accepted.decision().findings().size();
        if (form == Form.JSON) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("report", accepted.report().id().sha256());
            line.put("file", file);
            line.put("accepted", count);
            line.put("entry", entry);
            return Line.of(line);
        }
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.line(
                Sheet.joined(
                        Plain.name(file),
                        at.messages().say("review.all-accepted", at.messages().number(count)),
                        at.messages().say("entry", String.valueOf(entry))));
        return sheet.toString();
    }
}
