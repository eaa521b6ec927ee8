package entente.cli.pouch;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.care.Places;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.exchange.Node;
import entente.exchange.Opened;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente pouch open FILE}: what came from the other side. */
@Command(name = "open", sortOptions = false)
final class OpenCommand implements Task {
    private final Workplace at;

    @Parameters(paramLabel = "FILE", descriptionKey = "pouch.file")
    private String file = "";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 1)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    OpenCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Path from = Places.file("FILE", file);
        try (Node node = options.open(at)) {
            Opened opened = node.open(from);
            PouchSheet sheet = new PouchSheet(at, form);
            sheet.opened(opened);
            at.screen().print(sheet.toString());
            return PouchSheet.exit(opened);
        }
    }
}
