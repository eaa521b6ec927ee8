package entente.cli.node;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.exchange.Done;
import entente.exchange.KeyLine;
import entente.exchange.Node;
import entente.words.typed.Mistake;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente node key}: the node's keys; one replaced, revoked or given powers. */
@Command(name = "key", sortOptions = false)
final class KeyCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "0..1", paramLabel = "RELATION", descriptionKey = "node.key.relation")
    private @Nullable String relation;

    @Option(names = "--rotate", paramLabel = "NAME", descriptionKey = "node.key.rotate", order = 1)
    private @Nullable String rotate;

    @Option(names = "--revoke", paramLabel = "KEY", descriptionKey = "node.key.revoke", order = 2)
    private @Nullable String revoke;

    @Option(
            names = "--empower",
            paramLabel = "OFFICER",
            descriptionKey = "node.key.empower",
            order = 3)
    private @Nullable String empower;

    @Option(
            names = "--scope",
            split = ",",
            paramLabel = "SUBJECT",
            descriptionKey = "node.key.scope",
            order = 4)
    private List<String> scope = List.of("");

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "node.key.until", order = 5)
    private @Nullable String until;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 6)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    KeyCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        long asked = Stream.of(rotate, revoke, empower).filter(each -> each != null).count();
        if (asked > 1) {
            throw Mistake.typed("key.one");
        }
        try (Node node = options.open(at)) {
            if (asked == 1) {
                new DoneLine(at, form).print(change(node));
            } else {
                NodeSheet sheet = new NodeSheet(at, form);
                node.keys().forEach(sheet::key);
                at.screen().print(sheet.toString());
            }
        }
        return Exit.DONE;
    }

    private Done change(Node node) {
        if (relation == null) {
            throw Mistake.typed("missing", "RELATION");
        }
        Party peer = NodeOptions.peer(node, relation);
        if (rotate != null) {
            return node.rotate(peer, rotate);
        }
        return revoke == null
                ? node.empower(peer, String.valueOf(empower), scope, until)
                : node.revoke(peer, key(node, revoke).key());
    }

    private static KeyLine key(Node node, String typed) {
        List<KeyLine> found =
                node.keys().stream()
                        .filter(key -> key.key().hash().hex().startsWith(typed.strip()))
                        .toList();
        if (found.size() != 1) {
            throw Mistake.typed("node-key", typed);
        }
        return found.getFirst();
    }
}
