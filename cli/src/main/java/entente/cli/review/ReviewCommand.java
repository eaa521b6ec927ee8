package entente.cli.review;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Register;
import entente.register.Trouble;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente review [RELATION]}: decide on what was found. */
@Command(name = "review", sortOptions = false)
public final class ReviewCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "0..1", paramLabel = "RELATION", descriptionKey = "relation.all")
    private @Nullable String relation;

    @Option(names = "--report", paramLabel = "REPORT", order = 1)
    private @Nullable String report;

    @Option(names = "--list", order = 2)
    private boolean list;

    @Option(names = "--accept-all", order = 3)
    private boolean acceptAll;

    @Option(names = "--decisions", paramLabel = "FILE", order = 4)
    private @Nullable String decisions;

    @Option(names = "--format", paramLabel = "FORM", order = 5)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions options = new RegisterOptions();

    public ReviewCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        if (Stream.of(list, acceptAll, decisions != null).filter(asked -> asked).count() > 1) {
            throw Mistake.typed("review.one");
        }
        Relation only = relation == null ? null : Typed.relation(relation);
        try (Register register = options.open(at)) {
            return run(register, only);
        }
    }

    private Exit run(Register register, @Nullable Relation only) {
        if (decisions != null) {
            return new DecisionsTask(at, register, form).run(decisions);
        }
        List<ReportId> reports = reports(register, only);
        if (list) {
            new Listing(at, register, form).show(reports);
        } else if (acceptAll) {
            new AcceptingAll(at, register, form).accept(reports);
        } else if (reports.isEmpty()) {
            checkKnown(register, only);
            at.screen().print(at.messages().say("review.nothing") + "\n");
        } else {
            new Dialog(at, register, new Walk(register, reports)).run();
        }
        return Exit.DONE;
    }

    /** Nothing to review is no answer where there is no such relation. */
    private static void checkKnown(Register register, @Nullable Relation only) {
        if (only != null && !register.relations().contains(only)) {
            throw new Trouble(Trouble.Kind.NO_SUCH_RELATION, only.toString());
        }
    }

    private List<ReportId> reports(Register register, @Nullable Relation only) {
        return report == null ? register.pending(only) : List.of(register.findReport(report));
    }
}
