package entente.cli.pouch;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.care.Places;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.exchange.Node;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente pouch exchange IN -o OUT}: opens one and seals the answer. */
@Command(name = "exchange", sortOptions = false)
final class ExchangeCommand implements Task {
    private final Workplace at;

    @Parameters(paramLabel = "IN", descriptionKey = "pouch.file")
    private String in = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            descriptionKey = "pouch.output",
            order = 1)
    private String output = "";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 2)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    ExchangeCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Path from = Places.file("IN", in);
        Path to = Places.file("--output", output);
        try (Node node = options.open(at)) {
            Node.Exchanged exchanged = node.exchange(from, to);
            PouchSheet sheet = new PouchSheet(at, form);
            sheet.opened(exchanged.opened());
            sheet.sealed(exchanged.sealed());
            at.screen().print(sheet.toString());
            return PouchSheet.exit(exchanged.opened());
        }
    }
}
