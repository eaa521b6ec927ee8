package entente.cli.show;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.register.account.Due;
import entente.register.account.DueQuestion;
import entente.words.typed.Typed;
import entente.words.typed.Within;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente due}: what is past due, what falls due, and the sessions with their hosts. */
@Command(name = "due", sortOptions = false)
public final class DueCommand implements Task {
    private static final int MOST = 100_000;

    private final Workplace at;

    @Parameters(arity = "0..1", paramLabel = "RELATION", descriptionKey = "due.relation")
    private @Nullable String relation;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "show.on", order = 1)
    private @Nullable String on;

    @Option(names = "--within", paramLabel = "PERIOD", descriptionKey = "due.within", order = 2)
    private String within = "3m";

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "due.body", order = 3)
    private @Nullable String body;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "due.limit", order = 4)
    private String limit = "100";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "show.format", order = 5)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public DueCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        LocalDate day = on == null ? null : Typed.date("--on", on);
        Relation of = relation == null ? null : Typed.relation(relation);
        Within ahead = Within.parse("--within", within);
        int most = Typed.number("--limit", limit, 1, MOST);
        try (Register opened = register.open(at)) {
            LocalDate today = day != null ? day : today(opened, of);
            String carrier = body == null ? null : opened.findBody(body).id();
            DueQuestion question = new DueQuestion(day, ahead.daysFrom(today), of, carrier, most);
            at.screen().print(shown(opened, opened.due(question), today, ahead.from(today)));
        }
        return Exit.DONE;
    }

    private static LocalDate today(Register register, @Nullable Relation of) {
        return of == null ? LocalDate.now(ZoneOffset.UTC) : register.today(of);
    }

    private String shown(Register opened, Due due, LocalDate today, LocalDate last) {
        return switch (form) {
            case TABLE ->
                    new DueSheet(at.messages(), at.palette(), at.width(), opened.bodies())
                            .of(due, today, last);
            case JSON -> DueJson.lines(due);
        };
    }
}
