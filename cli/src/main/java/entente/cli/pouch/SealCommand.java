package entente.cli.pouch;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.care.Places;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.exchange.Node;
import entente.words.typed.Typed;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente pouch seal --to PEER -o FILE}: what the other side does not have yet. */
@Command(name = "seal", sortOptions = false)
final class SealCommand implements Task {
    private final Workplace at;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "PARTY",
            descriptionKey = "pouch.to",
            order = 1)
    private String to = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "pouch.output",
            order = 2)
    private String output = "";

    @Option(names = "--with-their-log", descriptionKey = "pouch.their-log", order = 3)
    private boolean theirLog;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 4)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    SealCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Party peer = Typed.party("--to", to);
        Path file = Places.file("--output", output);
        try (Node node = options.open(at)) {
            PouchSheet sheet = new PouchSheet(at, form);
            sheet.sealed(theirLog ? node.sealWithTheirLog(peer, file) : node.seal(peer, file));
            at.screen().print(sheet.toString());
        }
        return Exit.DONE;
    }
}
