package entente.cli.focal;

import entente.cli.Workplace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente body}: the bodies that are known. */
@Command(name = "body", sortOptions = false)
public final class BodyCommand extends Bodies {
    private BodyCommand(Workplace at) {
        super(at);
    }

    /** With its subcommands. */
    public static CommandLine line(Workplace at) {
        return new CommandLine(new BodyCommand(at))
                .addSubcommand("list", new ListBodiesCommand(at))
                .addSubcommand("add", new AddBodyCommand(at));
    }
}
