package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.run.Screen;
import entente.cli.terminal.Shell;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The shortcut never understands a line otherwise than picocli. */
class ShortcutTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "read a.txt",
                "read a.txt b.txt -",
                "read --format json a.txt",
                "read --format=json a.txt",
                "read --format=JSON a.txt",
                "read a.txt --format table --explain",
                "read --explain a.txt --width 80 b.txt",
                "read --width=120 --lang vi --color never a.txt",
                "read --color=AUTO a.txt",
                "read @a.txt",
            })
    void aPlainLineIsUnderstoodAsPicocliDoes(String line) {
        List<String> arguments = List.of(line.split(" "));
        assertThat(Shortcut.of(arguments)).isNotNull().isEqualTo(byPicocli(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "read --format json",
                "read --format xml a.txt",
                "read --format",
                "read --explain=no a.txt",
                "read --width 5 a.txt",
                "read --width -5 a.txt",
                "read --width x a.txt",
                "read --lang de a.txt",
                "read --color red a.txt",
                "read -- -a.txt",
                "read -h",
                "read --help a.txt",
                "--lang vi read a.txt",
                "completion bash",
                "red a.txt",
            })
    void allElseIsLeftToPicocli(String line) {
        assertThat(Shortcut.of(List.of(line.split(" ")))).isNull();
    }

    @Test
    void anEmptyLineIsLeftToPicocli() {
        assertThat(Shortcut.of(List.of())).isNull();
    }

    private static ReadRequest byPicocli(List<String> arguments) {
        try {
            CommandLine line = tree().line();
            var parsed =
                    Objects.requireNonNull(
                            line.parseArgs(arguments.toArray(String[]::new)).subcommand());
            return ((ReadCommand) parsed.commandSpec().userObject()).request();
        } catch (ParameterException e) {
            throw new AssertionError(e);
        }
    }

    private static CommandTree tree() {
        Shell shell = TestingShell.with(Map.of());
        Preferences preferences = Preferences.of(List.of(), shell);
        Screen screen = new Screen(shell);
        return new CommandTree(
                Workplace.of(
                        shell,
                        screen,
                        preferences,
                        () -> {
                            throw new AssertionError("nothing is to be read");
                        }));
    }
}
