package entente.cli.node;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.exchange.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente node fingerprint [RELATION]}: what two people read to each other. */
@Command(name = "fingerprint", sortOptions = false)
final class FingerprintCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "0..1", paramLabel = "RELATION", descriptionKey = "relation.all")
    private @Nullable String relation;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 1)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    FingerprintCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        try (Node node = options.open(at)) {
            Party peer = relation == null ? null : NodeOptions.peer(node, relation);
            NodeSheet sheet = new NodeSheet(at, form);
            if (peer == null) {
                sheet.node(node, options.home(at).directory());
            } else {
                // It is found, or it is said that it is not.
                node.charter(peer);
            }
            node.relations().stream()
                    .filter(founded -> peer == null || founded.peer().equals(peer))
                    .forEach(founded -> sheet.charter(node, founded));
            at.screen().print(sheet.toString());
        }
        return Exit.DONE;
    }
}
