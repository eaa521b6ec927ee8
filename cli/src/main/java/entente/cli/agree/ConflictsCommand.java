package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.exchange.Conflict;
import entente.exchange.Founded;
import entente.exchange.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente conflicts [RELATION]}: what people have to look at. */
@Command(name = "conflicts", sortOptions = false)
public final class ConflictsCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "0..1", paramLabel = "RELATION", descriptionKey = "relation.all")
    private @Nullable String relation;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 1)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    public ConflictsCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        try (Node node = options.open(at)) {
            List<Party> peers =
                    relation == null
                            ? node.relations().stream().map(Founded::peer).toList()
                            : List.of(NodeOptions.peer(node, relation));
            List<Conflict> all =
                    peers.stream().flatMap(peer -> node.conflicts(peer).stream()).toList();
            if (all.isEmpty() && form == Form.TABLE) {
                at.screen().print(at.messages().say("conflicts.none") + "\n");
            }
            at.screen().print(new ConflictLines(at, form).of(all));
            return all.isEmpty() ? Exit.DONE : Exit.FOUND_WANTING;
        }
    }
}
