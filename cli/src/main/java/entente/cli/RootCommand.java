package entente.cli;

import entente.cli.terminal.Palette;
import entente.words.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every subcommand has. {@link Preferences} reads the values of the first two
 * before picocli does.
 */
@Command(name = "entente", sortOptions = false)
final class RootCommand {
    @Option(names = "--lang", paramLabel = "LANGUAGE", scope = ScopeType.INHERIT, order = 90)
    @Nullable Language language;

    @Option(names = "--color", paramLabel = "WHEN", scope = ScopeType.INHERIT, order = 91)
    Palette.@Nullable Choice colour;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 98)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 99)
    boolean version;
}
