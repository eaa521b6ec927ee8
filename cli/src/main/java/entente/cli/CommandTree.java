package entente.cli;

import entente.cli.register.Troubles;
import entente.cli.terminal.Exit;
import entente.exchange.Refused;
import entente.register.Trouble;
import entente.words.typed.Mistake;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands and how their lines are understood. */
final class CommandTree {
    private final Workplace at;
    private final Commands commands = new Commands();

    CommandTree(Workplace at) {
        this.at = at;
        commands.add("read", () -> new ReadCommand(new ReadTask(at)));
        WritingCommands.addTo(commands, at);
        ShowingCommands.addTo(commands, at);
        commands.add("completion", () -> new CompletionCommand(this::line, at.screen()));
    }

    /**
     * Understands the line and does what it says. Help and version go to standard output; misuse,
     * and what keeps the register from obeying, are told on standard error.
     */
    Exit run(List<String> arguments) {
        Troubles troubles = new Troubles(at.messages());
        try {
            ParseResult parsed = line(arguments).parseArgs(arguments.toArray(String[]::new));
            while (parsed.hasSubcommand()) {
                parsed = parsed.subcommand();
            }
            return obey(parsed);
        } catch (ParameterException misuse) {
            at.screen().tell(new Misuse(at.messages()).line(misuse));
            return Exit.USAGE;
        } catch (Mistake mistake) {
            at.screen().tell(troubles.line(mistake));
            return Troubles.exit(mistake);
        } catch (Refused refused) {
            at.screen().tell(troubles.line(refused));
            return Troubles.exit(refused);
        } catch (Trouble trouble) {
            at.screen().tell(troubles.line(trouble));
            return Troubles.exit(trouble);
        }
    }

    private Exit obey(ParseResult parsed) {
        CommandLine command = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            at.screen().print(usage(command));
            return Exit.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            at.screen().print(Version.line() + "\n");
            return Exit.DONE;
        }
        if (command.getCommand() instanceof Task task) {
            return task.run();
        }
        at.screen().tell(usage(command).stripTrailing());
        return Exit.USAGE;
    }

    /** All commands as picocli knows them. */
    CommandLine line() {
        CommandLine root = new CommandLine(new RootCommand());
        commands.names().forEach(name -> add(root, name));
        return ready(root);
    }

    /** The one command that the line names first, or all where it names none. */
    private CommandLine line(List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        return commands.names().contains(first)
                ? ready(add(new CommandLine(new RootCommand()), first))
                : line();
    }

    private CommandLine add(CommandLine root, String name) {
        return root.addSubcommand(name, Objects.requireNonNull(commands.make(name)));
    }

    private CommandLine ready(CommandLine root) {
        return root.setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setExpandAtFiles(false)
                .setResourceBundle(at.messages().bundle());
    }

    private String usage(CommandLine command) {
        return command.setUsageHelpWidth(at.width())
                .getUsageMessage(
                        Help.defaultColorScheme(at.palette().coloured() ? Ansi.ON : Ansi.OFF));
    }
}
