package entente.cli;

import entente.cli.terminal.Exit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente read FILE…}: what the reports say. */
@Command(name = "read", sortOptions = false)
final class ReadCommand implements Task {
    private static final String WIDTH = "--width";

    private final ReadTask task;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORM", order = 1)
    private ReadForm form = ReadForm.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLACE",
            descriptionKey = "page.output",
            order = 2)
    private @Nullable String output;

    @Option(names = "--explain", order = 3)
    private boolean explain;

    @Option(names = WIDTH, paramLabel = "COLUMNS", order = 4)
    private int width;

    ReadCommand(ReadTask task) {
        this.task = task;
    }

    @Override
    public Exit run() {
        return task.run(request());
    }

    /** What the line that picocli took apart asks for. */
    ReadRequest request() {
        var given = spec.findOption(WIDTH);
        if (width < ReadRequest.LEAST_WIDTH && given != null && !given.stringValues().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "", null, given, String.valueOf(width));
        }
        return new ReadRequest(files, form, explain, width, output);
    }
}
