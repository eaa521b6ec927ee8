package entente.cli;

import entente.cli.json.JsonLines;
import entente.cli.run.Manner;
import entente.cli.run.Pass;
import entente.cli.run.Rendering;
import entente.cli.run.Screen;
import entente.cli.table.Table;
import entente.cli.terminal.Columns;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Shell;
import entente.cli.words.Language;
import entente.cli.words.Messages;
import entente.reader.Reading;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what was asked for and shows what was found. */
final class ReadTask {
    private final Shell shell;
    private final Screen screen;
    private final Messages messages;
    private final Palette palette;
    private final Supplier<Function<byte[], Reading>> reader;

    /**
     * @param reader made only when there is something to read, since it holds the lexicons
     */
    ReadTask(
            Shell shell,
            Screen screen,
            Preferences preferences,
            Supplier<Function<byte[], Reading>> reader) {
        this.shell = shell;
        this.screen = screen;
        this.messages = Messages.in(preferences.language());
        this.palette = Palette.of(preferences.colour(), shell, shell.outIsTerminal());
        this.reader = reader;
    }

    Exit run(ReadRequest request) {
        if (shell.inIsTerminal() && request.files().contains("-")) {
            screen.tell(messages.say("reading-terminal"));
        }
        int width = request.width() > 0 ? request.width() : Columns.of(shell);
        return new Pass(screen, messages, manner(request.form(), width))
                .over(request.files(), reader.get(), rendering(request, width), shell.in());
    }

    /**
     * Figures for people go with the table; with JSON they would only be noise in somebody's log.
     */
    private Manner manner(ReadRequest.Form form, int width) {
        boolean people = shell.errIsTerminal();
        return switch (form) {
            case TABLE -> new Manner(people, true, rule(width));
            case JSON -> new Manner(people, people, "");
        };
    }

    private Rendering rendering(ReadRequest request, int width) {
        return switch (request.form()) {
            case TABLE -> new Table(messages, palette, width, request.explain());
            case JSON -> new JsonLines(english(), request.explain() ? messages : null);
        };
    }

    private Messages english() {
        return messages.language() == Language.EN ? messages : Messages.in(Language.EN);
    }

    private String rule(int width) {
        return "\n" + palette.paint(Ink.DIM, "─".repeat(width)) + "\n\n";
    }
}
