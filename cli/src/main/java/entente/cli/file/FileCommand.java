package entente.cli.file;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente file FILE…}: reports into the register. */
@Command(name = "file", sortOptions = false)
public final class FileCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORM", order = 1)
    private Form form = Form.TABLE;

    @Option(names = "--take-over", descriptionKey = "file.take-over", order = 2)
    private boolean takesOver;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public FileCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        if (at.shell().inIsTerminal() && files.contains("-")) {
            at.screen().tell(at.messages().say("reading-terminal"));
        }
        Acknowledging acknowledging =
                switch (form) {
                    case TABLE -> new AcknowledgedLines(at);
                    case JSON -> new AcknowledgedJson();
                };
        boolean figures = form == Form.TABLE || at.shell().errIsTerminal();
        try (FilingRun filing =
                new FilingRun(
                        at, () -> register.openOrMake(at), acknowledging, figures, takesOver)) {
            return filing.of(files);
        }
    }
}
