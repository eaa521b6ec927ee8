package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.register.ReasonWords;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.dossier.json.Line;
import entente.exchange.Audit;
import entente.exchange.Reason;
import java.util.LinkedHashMap;
import java.util.Map;

/** What verifying both logs from their beginning found. */
record AuditLines(Workplace at, Form form) {
    String of(Audit audit) {
        if (form == Form.JSON) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sound", audit.isSound());
            line.put("entries", audit.entries());
            line.put("joint", audit.line());
            line.put("flaws", audit.flaws().stream().map(Reason::english).toList());
            return Line.of(line);
        }
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.row(
                sheet.paint(audit.isSound() ? Ink.GREEN : Ink.RED, audit.isSound() ? "✓" : "✗"),
                2,
                at.messages().say("joint.verified", at.messages().number(audit.entries())));
        audit.flaws().stream().map(new ReasonWords(at.messages())::of).forEach(sheet::note);
        sheet.note(sheet.paint(Ink.DIM, audit.line()));
        return sheet.toString();
    }
}
