package entente.cli.node;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.carry.Outlet;
import entente.cli.terminal.Exit;
import entente.exchange.Node;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente node card -o FILE}: what the other side is given, openly. */
@Command(name = "card", sortOptions = false)
final class CardCommand implements Task {
    private final Workplace at;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output",
            order = 1)
    private @Nullable String output;

    @Mixin private NodeOptions options = new NodeOptions();

    CardCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Outlet outlet = Outlet.of(at, output);
        try (Node node = options.open(at)) {
            byte[] card = node.card().encode().toArray();
            outlet.write(
                    out -> {
                        out.write(card);
                        out.write('\n');
                    });
        }
        return Exit.DONE;
    }
}
