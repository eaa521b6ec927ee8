package entente.cli.node;

import entente.cli.Workplace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente node}: what a ministry's node is made of. */
@Command(name = "node", sortOptions = false)
public final class NodeCommand {
    private NodeCommand() {}

    /** With its subcommands. */
    public static CommandLine line(Workplace at) {
        return new CommandLine(new NodeCommand())
                .addSubcommand("init", new InitCommand(at))
                .addSubcommand("card", new CardCommand(at))
                .addSubcommand("charter", new CharterCommand(at))
                .addSubcommand("fingerprint", new FingerprintCommand(at))
                .addSubcommand("key", new KeyCommand(at))
                .addSubcommand("backup", new NodeBackupCommand(at));
    }
}
