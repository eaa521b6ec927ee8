package entente.cli;

import entente.cli.run.Screen;
import entente.cli.terminal.Columns;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Shell;
import entente.reader.Reading;
import entente.words.Language;
import entente.words.Messages;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a command has at hand.
 *
 * @param messages in the user's language
 * @param palette for standard output
 * @param reader made only when there is something to read, since it holds the lexicons
 */
public record Workplace(
        Shell shell,
        Screen screen,
        Messages messages,
        Palette palette,
        Supplier<Function<byte[], Reading>> reader) {
    static Workplace of(
            Shell shell,
            Screen screen,
            Preferences preferences,
            Supplier<Function<byte[], Reading>> reader) {
        return new Workplace(
                shell,
                screen,
                Sentences.in(preferences.language()),
                Palette.of(preferences.colour(), shell, shell.outIsTerminal()),
                reader);
    }

    /** How wide what is written may be. */
    public int width() {
        return Columns.of(shell);
    }

    /** For what does not depend on the user's language. */
    public Messages english() {
        return messages.language() == Language.EN ? messages : Sentences.in(Language.EN);
    }
}
