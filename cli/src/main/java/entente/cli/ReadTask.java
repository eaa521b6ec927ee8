package entente.cli;

import entente.cli.json.JsonLines;
import entente.cli.page.Pages;
import entente.cli.run.Manner;
import entente.cli.run.Pass;
import entente.cli.run.Rendering;
import entente.cli.table.Table;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Ink;
import entente.words.typed.Mistake;

/** Reads what was asked for and shows what was found. */
final class ReadTask {
    private final Workplace at;

    ReadTask(Workplace at) {
        this.at = at;
    }

    /**
     * @throws Mistake when the request makes no sense
     */
    Exit run(ReadRequest request) {
        if (at.shell().inIsTerminal() && request.files().contains("-")) {
            at.screen().tell(at.messages().say("reading-terminal"));
        }
        if (request.output() != null && request.form() != ReadForm.HTML) {
            throw Mistake.typed("output.form", request.output(), request.form().toString());
        }
        return switch (request.form()) {
            case TABLE -> table(request);
            case JSON -> json(request);
            case HTML -> new Pages(at).of(request.files(), request.output());
        };
    }

    private Exit table(ReadRequest request) {
        int width = request.width() > 0 ? request.width() : at.width();
        return over(
                request,
                new Manner(at.shell().errIsTerminal(), true, rule(width)),
                new Table(at.messages(), at.palette(), width, request.explain()));
    }

    /** Figures for people would only be noise in somebody's log. */
    private Exit json(ReadRequest request) {
        boolean people = at.shell().errIsTerminal();
        return over(
                request,
                new Manner(people, people, ""),
                new JsonLines(at.english(), request.explain() ? at.messages() : null));
    }

    private Exit over(ReadRequest request, Manner manner, Rendering rendering) {
        return new Pass(at.screen(), at.messages(), manner)
                .over(request.files(), at.reader().get(), rendering, at.shell().in());
    }

    private String rule(int width) {
        return "\n" + at.palette().paint(Ink.DIM, "─".repeat(width)) + "\n\n";
    }
}
