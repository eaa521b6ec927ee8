package entente.cli.node;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.exchange.Node;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente node init PARTY --officer NAME…}: keys for a node and its officers. */
@Command(name = "init", sortOptions = false)
final class InitCommand implements Task {
    private final Workplace at;

    @Parameters(paramLabel = "PARTY", descriptionKey = "node.party")
    private String party = "";

    @Option(
            names = "--officers",
            split = ",",
            paramLabel = "NAME",
            descriptionKey = "node.officers",
            order = 1)
    private List<String> officers = List.of();

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 2)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    InitCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Party own = Typed.party("PARTY", party);
        if (officers.isEmpty()) {
            throw Mistake.typed("missing", "--officers");
        }
        try (Node node = Node.init(options.home(at), own, officers, Clock.systemUTC())) {
            NodeSheet sheet = new NodeSheet(at, form);
            sheet.node(node, options.home(at).directory());
            at.screen().print(sheet.toString());
        }
        return Exit.DONE;
    }
}
