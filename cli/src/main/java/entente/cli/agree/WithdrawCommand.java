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

/** {@code entente withdraw RELATION ENTRY}: one's own proposal or acceptance is taken back. */
@Command(name = "withdraw", sortOptions = false)
public final class WithdrawCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", paramLabel = "RELATION", descriptionKey = "relation.one")
    private String relation = "";

    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "deed.entry")
    private String entry = "";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 5)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    public WithdrawCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        try (Node node = options.open(at)) {
            Party peer = NodeOptions.peer(node, relation);
            String officer = options.officer(at, node);
            new DoneLine(at, form).print(node.withdraw(peer, officer, node.entry(peer, entry)));
        }
        return Exit.DONE;
    }
}
