package entente.cli.log;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.table.Sheet;
import entente.cli.terminal.Exit;
import entente.register.Register;
import entente.words.typed.Typed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente undo ENTRY}: a decision, or an undoing, is taken back. */
@Command(name = "undo", sortOptions = false)
public final class UndoCommand implements Task {
    private final Workplace at;

    @Parameters(paramLabel = "ENTRY", descriptionKey = "entry.number")
    private String entry = "";

    @Mixin private RegisterOptions options = new RegisterOptions();

    public UndoCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        int position = Typed.number("ENTRY", entry, 0, Integer.MAX_VALUE);
        try (Register register = options.open(at)) {
            long by = register.undo(position);
            Sheet sheet = new Sheet(at.width(), 0, at.palette());
            sheet.line(
                    Sheet.joined(
                            at.messages()
                                    .say(
                                            "undone",
                                            String.valueOf(position),
                                            new Entered(at, register)
                                                    .words(at.messages())
                                                    .what(register.entry(position).entry())),
                            at.messages().say("entry", String.valueOf(by))));
            at.screen().print(sheet.toString());
            return Exit.DONE;
        }
    }
}
