package entente.cli.setting;

import entente.cli.Workplace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente names join|part}: which names are one person's. */
@Command(name = "names", sortOptions = false)
public final class NamesCommand {
    private NamesCommand() {}

    /** With its subcommands. */
    public static CommandLine line(Workplace at) {
        return new CommandLine(new NamesCommand())
                .addSubcommand("join", new JoinNamesCommand(at))
                .addSubcommand("part", new PartNamesCommand(at));
    }
}
