package entente.cli.show;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.agree.Between;
import entente.cli.agree.JointPart;
import entente.cli.agree.JointSheet;
import entente.cli.agree.Promised;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.Relation;
import entente.exchange.standing.Matter;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.account.Due;
import entente.register.account.DueQuestion;
import entente.words.typed.Typed;
import entente.words.typed.Within;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
        List<Between> sides = sides(of);
        try (Register opened = register.open(at)) {
            LocalDate today = day != null ? day : today(opened, of);
            String carrier = body == null ? null : opened.findBody(body).id();
            DueQuestion question = new DueQuestion(day, ahead.daysFrom(today), of, carrier, most);
            Due due = opened.due(question);
            JointDue joint = JointDue.of(sides, opened, due);
            at.screen().print(shown(opened, due, joint, today, ahead.from(today)));
            at.screen().print(apart(sides, ahead.from(today), carrier, most, true));
        } catch (Trouble trouble) {
            LocalDate last = ahead.from(day != null ? day : LocalDate.now(ZoneOffset.UTC));
            String joint = body == null ? apart(sides, last, null, most, false) : "";
            if (trouble.kind() != Trouble.Kind.ABSENT || joint.isEmpty()) {
                throw trouble;
            }
            at.screen().print(joint);
        }
        return Exit.DONE;
    }

    private List<Between> sides(@Nullable Relation of) {
        return new JointPart(at, register.location(at.shell()))
                .all().stream()
                        .filter(between -> of == null || of.equals(between.relation()))
                        .toList();
    }

    private static LocalDate today(Register register, @Nullable Relation of) {
        return of == null ? LocalDate.now(ZoneOffset.UTC) : register.today(of);
    }

    private String shown(
            Register opened, Due due, JointDue joint, LocalDate today, LocalDate last) {
        return switch (form) {
            case TABLE ->
                    new DueSheet(at.messages(), at.palette(), at.width(), opened.bodies(), joint)
                            .of(due, today, last);
            case JSON -> DueJson.lines(due, joint);
        };
    }

    /**
     * What stands between the sides and is due, apart from the register; empty for nothing.
     *
     * @param follows whether the register's own stands above
     */
    private String apart(
            List<Between> sides,
            LocalDate last,
            @Nullable String carrier,
            int most,
            boolean follows) {
        StringBuilder text = new StringBuilder();
        for (Between between : sides) {
            List<Promised> due = JointDue.due(between, last, carrier).stream().limit(most).toList();
            if (form == Form.JSON) {
                text.append(DueJson.lines(between.relation(), due));
            } else if (!due.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n");
                List<Matter> matters = due.stream().map(Promised::matter).toList();
                text.append(new JointSheet(at, form).of(between, matters));
            }
        }
        boolean told = follows && form == Form.TABLE && !text.isEmpty();
        return (told ? "\n" + at.messages().say("show.private") + "\n\n" : "") + text;
    }
}
