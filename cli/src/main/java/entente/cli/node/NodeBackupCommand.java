package entente.cli.node;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.care.Places;
import entente.cli.terminal.Exit;
import entente.exchange.Node;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente node backup FILE}: a copy of the joint logs as of one moment. */
@Command(name = "backup", sortOptions = false)
final class NodeBackupCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "backup.file")
    private String file = "";

    @Mixin private NodeOptions options = new NodeOptions();

    NodeBackupCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Path to = Places.file("FILE", file);
        try (Node node = options.open(at)) {
            node.backup(to);
            at.screen().print(at.messages().say("node.backed-up", to.toString()) + "\n");
        }
        return Exit.DONE;
    }
}
