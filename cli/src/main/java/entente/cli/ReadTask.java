package entente.cli;

import entente.cli.json.JsonLines;
import entente.cli.run.Manner;
import entente.cli.run.Pass;
import entente.cli.run.Rendering;
import entente.cli.table.Table;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Ink;

/** Reads what was asked for and shows what was found. */
final class ReadTask {
    private final Workplace at;

    ReadTask(Workplace at) {
        this.at = at;
    }

    Exit run(ReadRequest request) {
        if (at.shell().inIsTerminal() && request.files().contains("-")) {
            at.screen().tell(at.messages().say("reading-terminal"));
        }
        int width = request.width() > 0 ? request.width() : at.width();
        return new Pass(at.screen(), at.messages(), manner(request.form(), width))
                .over(
                        request.files(),
                        at.reader().get(),
                        rendering(request, width),
                        at.shell().in());
    }

    /**
     * Figures for people go with the table; with JSON they would only be noise in somebody's log.
     */
    private Manner manner(Form form, int width) {
        boolean people = at.shell().errIsTerminal();
        return switch (form) {
            case TABLE -> new Manner(people, true, rule(width));
            case JSON -> new Manner(people, people, "");
        };
    }

    private Rendering rendering(ReadRequest request, int width) {
        return switch (request.form()) {
            case TABLE -> new Table(at.messages(), at.palette(), width, request.explain());
            case JSON -> new JsonLines(at.english(), request.explain() ? at.messages() : null);
        };
    }

    private String rule(int width) {
        return "\n" + at.palette().paint(Ink.DIM, "─".repeat(width)) + "\n\n";
    }
}
