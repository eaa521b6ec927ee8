package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.node.DoneLine;
import entente.cli.register.ReasonWords;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.Party;
import entente.dossier.json.Line;
import entente.exchange.LogLine;
import entente.exchange.Node;
import entente.exchange.Reason;
import entente.ledger.consent.Flaw;
import entente.ledger.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code entente log RELATION}: both sides' shared logs, the newest entries last. */
public record JointLog(Workplace at, Form form) {
    /** So many of the newest. */
    public void print(Node node, Party peer, int most) {
        List<LogLine> all = node.log(peer);
        all.subList(Math.max(0, all.size() - most), all.size())
                .forEach(line -> at.screen().print(form == Form.JSON ? json(line) : line(line)));
    }

    private String line(LogLine line) {
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        String place = line.party().code() + " " + line.index();
        sheet.row(
                sheet.paint(Ink.BOLD, place),
                place.length() + 2,
                Sheet.joined(
                        DoneLine.brief(line.entry().hex()),
                        at.messages().say("deed." + line.deed().kind().toLowerCase(Locale.ROOT)),
                        line.flaw() == null ? "" : sheet.paint(Ink.YELLOW, flawed(line.flaw())),
                        sheet.paint(
                                Ink.DIM,
                                at.messages()
                                        .say(line.receipt() ? "deed.receipt" : "deed.unreceipted")),
                        line.body() == null ? at.messages().say("deed.erased-body") : ""));
        return sheet.toString();
    }

    private String flawed(Flaw flaw) {
        String why = new ReasonWords(at.messages()).of(new Reason.Flawed(flaw));
        return at.messages().say("deed.void", why);
    }

    private static String json(LogLine line) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("party", line.party().code());
        object.put("index", line.index());
        object.put("entry", line.entry().hex());
        object.put("kind", line.deed().kind().toLowerCase(Locale.ROOT));
        object.put("deed", read(line.deed().encode()));
        object.put("void", line.flaw() == null ? null : StateWords.word(line.flaw()));
        object.put("receipt", line.receipt());
        object.put("body", line.body() == null ? null : read(line.body()));
        return Line.of(object);
    }

    private static Object read(JsonObject object) {
        try {
            return Line.read(object.encode().utf8());
        } catch (Line.Malformed e) {
            throw new AssertionError("The ledger's JSON is JSON.", e);
        }
    }
}
