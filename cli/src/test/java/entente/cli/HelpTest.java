package entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.run.Screen;
import entente.cli.terminal.Shell;
import entente.words.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Every command explains itself and each of its options, in every language. */
class HelpTest {
    private static CommandLine commands(Language language) {
        Shell shell = TestingShell.with(Map.of());
        Preferences preferences = Preferences.of(List.of("--lang", language.tag()), shell);
        return new CommandTree(
                        Workplace.of(
                                shell,
                                new Screen(shell),
                                preferences,
                                () -> {
                                    throw new AssertionError("nothing is to be read");
                                }))
                .line();
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream()
                .flatMap(each -> Stream.concat(Stream.of(each), below(each)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandSaysWhatItIsFor(Language language) {
        assertThat(below(commands(language)))
                .isNotEmpty()
                .allSatisfy(
                        command -> {
                            var usage = command.getCommandSpec().usageMessage();
                            String name = command.getCommandSpec().qualifiedName();
                            assertThat(usage.header()).as(name).isNotEmpty();
                            assertThat(usage.description()).as(name).isNotEmpty();
                            assertThat(usage.customSynopsis()).as(name).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionAndArgumentIsExplained(Language language) {
        assertThat(below(commands(language)))
                .allSatisfy(
                        command ->
                                assertThat(command.getCommandSpec().args())
                                        .allSatisfy(
                                                argument ->
                                                        assertThat(explained(argument))
                                                                .as(
                                                                        "%s %s",
                                                                        command.getCommandSpec()
                                                                                .qualifiedName(),
                                                                        argument.paramLabel())
                                                                .isNotBlank()));
    }

    private static String explained(ArgSpec argument) {
        return String.join(" ", argument.description());
    }
}
