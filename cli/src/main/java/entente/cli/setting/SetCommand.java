package entente.cli.setting;

import entente.cli.Workplace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente set cadence|host|zone|policy}. */
@Command(name = "set", sortOptions = false)
public final class SetCommand {
    private SetCommand() {}

    /** With its subcommands. */
    public static CommandLine line(Workplace at) {
        return new CommandLine(new SetCommand())
                .addSubcommand("cadence", new SetCadenceCommand(at))
                .addSubcommand("host", new SetHostCommand(at))
                .addSubcommand("zone", new SetZoneCommand(at))
                .addSubcommand("policy", new SetPolicyCommand(at));
    }
}
