package entente.cli;

import entente.cli.run.Screen;
import entente.cli.terminal.Columns;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Shell;
import entente.cli.words.Messages;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands and how their lines are understood. */
final class CommandTree {
    private final Shell shell;
    private final Screen screen;
    private final Messages messages;
    private final Palette palette;
    private final ReadTask reading;

    CommandTree(Shell shell, Screen screen, Preferences preferences, ReadTask reading) {
        this.shell = shell;
        this.screen = screen;
        this.messages = Messages.in(preferences.language());
        this.palette = Palette.of(preferences.colour(), shell, shell.outIsTerminal());
        this.reading = reading;
    }

    /**
     * Understands the line and does what it says. Help and version go to standard output, misuse is
     * told on standard error.
     */
    Exit run(List<String> arguments) {
        try {
            ParseResult parsed = line().parseArgs(arguments.toArray(String[]::new));
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            return obey(parsed);
        } catch (ParameterException misuse) {
            screen.tell(new Misuse(messages).line(misuse));
            return Exit.USAGE;
        }
    }

    private Exit obey(ParseResult parsed) {
        CommandLine command = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            screen.print(usage(command));
            return Exit.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            screen.print(Version.line() + "\n");
            return Exit.DONE;
        }
        if (command.getCommand() instanceof Task task) {
            return task.run();
        }
        screen.tell(usage(command).stripTrailing());
        return Exit.USAGE;
    }

    /** The commands as picocli knows them. */
    CommandLine line() {
        return new CommandLine(new RootCommand())
                .addSubcommand(new ReadCommand(reading))
                .addSubcommand(new CompletionCommand(screen))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setExpandAtFiles(false)
                .setResourceBundle(messages.bundle());
    }

    private String usage(CommandLine command) {
        return command.setUsageHelpWidth(Columns.of(shell))
                .getUsageMessage(Help.defaultColorScheme(palette.coloured() ? Ansi.ON : Ansi.OFF));
    }
}
