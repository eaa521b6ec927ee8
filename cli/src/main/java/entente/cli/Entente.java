package entente.cli;

import entente.cli.run.Fault;
import entente.cli.run.Screen;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Output;
import entente.cli.terminal.Shell;
import entente.documents.Documents;
import entente.reader.Reader;
import entente.reader.Reading;
import entente.words.Messages;
import entente.words.Plain;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The {@code entente} command. */
public final class Entente {
    private final Shell shell;
    private final Supplier<Function<byte[], Reading>> reader;

    /**
     * @param reader made only when there is something to read, since it holds the lexicons
     */
    Entente(Shell shell, Supplier<Function<byte[], Reading>> reader) {
        this.shell = shell;
        this.reader = reader;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Libraries that log have nothing to say on a terminal; the desk asks for another one.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.exit(
                new Entente(Shell.ofProcess(), () -> new Documents(new Reader())::read)
                        .run(List.of(arguments))
                        .code());
    }

    /** Runs the command. Whatever happens is told in a sentence, never as a stack trace. */
    Exit run(List<String> arguments) {
        Screen screen = new Screen(shell);
        try {
            if (arguments.equals(List.of("--version"))) {
                screen.print(Version.line() + "\n");
                return Exit.DONE;
            }
            Preferences preferences = Preferences.of(arguments, shell);
            Workplace at = Workplace.of(shell, screen, preferences, reader);
            ReadRequest plain = Shortcut.of(arguments);
            return plain == null ? new CommandTree(at).run(arguments) : new ReadTask(at).run(plain);
        } catch (Output.Closed _) {
            return Exit.DONE;
        } catch (Output.Failed failure) {
            tell(screen, arguments, "error.output", String.valueOf(failure.getMessage()));
        } catch (OutOfMemoryError _) {
            tell(screen, arguments, "error.memory");
        } catch (RuntimeException | Error fault) {
            tell(screen, arguments, "error.fault", Fault.in(fault));
        }
        return Exit.IO;
    }

    private void tell(Screen screen, List<String> arguments, String key, String... details) {
        Messages messages = Sentences.in(Preferences.of(arguments, shell).language());
        screen.tell(
                "entente: "
                        + Plain.line(messages.say(key, details))
                        + " "
                        + messages.say(key + ".maybe"));
    }
}
