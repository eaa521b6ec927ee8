package entente.cli.node;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.dossier.json.Line;
import entente.exchange.Done;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was written into the own log, and by which name others call it. */
public record DoneLine(Workplace at, Form form) {
    /** How much of an entry's hash people are shown: enough to be the only one. */
    private static final int BRIEF = 12;

    public void print(Done done) {
        at.screen().print(form == Form.JSON ? json(done) : line(done));
    }

    /** The beginning of an entry's hash. */
    public static String brief(String hex) {
        return hex.substring(0, BRIEF);
    }

    private String line(Done done) {
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.row(
                sheet.paint(Ink.GREEN, "✓"),
                2,
                at.messages()
                        .say(
                                done.written() ? "deed.written" : "deed.stood",
                                brief(done.entry().hex()),
                                String.valueOf(done.index())));
        return sheet.toString();
    }

    private static String json(Done done) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("entry", done.entry().hex());
        line.put("index", done.index());
        line.put("written", done.written());
        return Line.of(line);
    }
}
