package entente.cli.node;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.dossier.json.Line;
import entente.exchange.Founded;
import entente.exchange.KeyLine;
import entente.exchange.Node;
import entente.ledger.charter.Fingerprint;
import entente.ledger.merkle.Hash;
import entente.words.Parties;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A node, its keys and its relations, for people or for programs. */
final class NodeSheet {
    /** Columns of the widest word for a duty. */
    private static final int DUTY = 9;

    private final Workplace at;
    private final Form form;
    private final StringBuilder text = new StringBuilder();

    NodeSheet(Workplace at, Form form) {
        this.at = at;
        this.form = form;
    }

    void node(Node node, Path directory) {
        if (form == Form.JSON) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("party", node.party().code());
            line.put("keystore", directory.toString());
            line.put("card", node.card().hash().hex());
            line.put("keys", node.keys().stream().map(NodeSheet::json).toList());
            text.append(Line.of(line));
            return;
        }
        Sheet sheet = sheet();
        sheet.line(
                sheet.paint(
                        Ink.BOLD,
                        at.messages()
                                .say(
                                        "node.is",
                                        new Parties(at.messages()).name(node.party()),
                                        directory.toString())));
        text.append(sheet);
        node.keys().forEach(this::key);
        fingerprint(at.messages().say("node.card"), node.card().hash());
    }

    void key(KeyLine key) {
        if (form == Form.JSON) {
            text.append(Line.of(json(key)));
            return;
        }
        Sheet sheet = new Sheet(at.width(), DUTY, 0, at.palette());
        sheet.item(
                at.messages().say("duty." + key.duty().name().toLowerCase(Locale.ROOT)),
                Sheet.joined(key.name(), at.messages().say("node.key", key.key().hash().hex())));
        text.append(sheet);
    }

    private static Map<String, Object> json(KeyLine key) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("name", key.name());
        line.put("duty", key.duty().name().toLowerCase(Locale.ROOT));
        line.put("key", key.key().hash().hex());
        line.put("next", key.next().hash().hex());
        return line;
    }

    /** The relation's charter, as it is compared on paper. */
    void charter(Node node, Founded founded) {
        if (form == Form.JSON) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("party", node.party().code());
            line.put("peer", founded.peer().code());
            line.put("charter", founded.charter().hex());
            line.put("written", founded.written());
            line.put("fenced", founded.fenced());
            text.append(Line.of(line));
            return;
        }
        Parties parties = new Parties(at.messages());
        fingerprint(
                at.messages()
                        .say(
                                founded.written() ? "charter.made" : "charter.is",
                                parties.name(node.party()),
                                parties.name(founded.peer())),
                founded.charter());
    }

    private void fingerprint(String what, Hash hash) {
        Sheet sheet = sheet();
        sheet.line(what);
        new Fingerprint(hash).text().lines().forEach(line -> sheet.raw("    " + line));
        text.append(sheet);
    }

    private Sheet sheet() {
        return new Sheet(at.width(), 0, at.palette());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
