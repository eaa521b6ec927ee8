package entente.cli.carry;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code entente export}: accounts as JSON, as tables or as a calendar; the whole register as JSON.
 */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Task {
    /** What an export is written as. */
    enum Kind {
        JSON,
        CSV,
        ICS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which rows a table has. */
    enum Rows {
        COMMITMENTS,
        SESSIONS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Workplace at;

    @Parameters(arity = "0..*", paramLabel = "RELATION", descriptionKey = "export.relations")
    private List<String> relations = List.of();

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "export.format", order = 1)
    private Kind form = Kind.JSON;

    @Option(names = "--rows", paramLabel = "ROWS", descriptionKey = "export.rows", order = 2)
    private Rows rows = Rows.COMMITMENTS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output",
            order = 3)
    private @Nullable String output;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "show.on", order = 4)
    private @Nullable String on;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public ExportCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        List<Relation> named = relations.stream().map(Typed::relation).distinct().toList();
        LocalDate day = on == null ? LocalDate.now(ZoneOffset.UTC) : Typed.date("--on", on);
        Outlet outlet = Outlet.of(at, output);
        try (Register opened = register.open(at)) {
            named.forEach(opened::chronicle);
            Export export =
                    new Export(
                            opened,
                            named.isEmpty() ? opened.relations() : named,
                            day,
                            at.messages());
            outlet.write(
                    out -> {
                        switch (form) {
                            case JSON -> export.json(named.isEmpty(), out);
                            case CSV -> export.csv(rows, out);
                            case ICS -> export.ics(out);
                        }
                    });
        }
        return Exit.DONE;
    }
}
