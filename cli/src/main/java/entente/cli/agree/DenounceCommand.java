package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.node.DoneLine;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.exchange.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente denounce RELATION SUBJECT}: what was agreed is left, one-sided. */
@Command(name = "denounce", sortOptions = false)
public final class DenounceCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", paramLabel = "RELATION", descriptionKey = "relation.one")
    private String relation = "";

    @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "deed.subject")
    private String subject = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "deed.reason", order = 1)
    private String reason = "";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 5)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    public DenounceCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        try (Node node = options.open(at)) {
            Party peer = NodeOptions.peer(node, relation);
            new DoneLine(at, form)
                    .print(
                            node.denounce(
                                    peer,
                                    options.officer(at, node),
                                    Subjects.find(node, peer, subject),
                                    reason));
        }
        return Exit.DONE;
    }
}
