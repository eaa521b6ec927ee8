package entente.cli.pouch;

import entente.cli.Workplace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente pouch}: sealed files carried by hand. */
@Command(name = "pouch", sortOptions = false)
public final class PouchCommand {
    private PouchCommand() {}

    /** With its subcommands. */
    public static CommandLine line(Workplace at) {
        return new CommandLine(new PouchCommand())
                .addSubcommand("seal", new SealCommand(at))
                .addSubcommand("open", new OpenCommand(at))
                .addSubcommand("exchange", new ExchangeCommand(at));
    }
}
