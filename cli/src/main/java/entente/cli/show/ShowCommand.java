package entente.cli.show;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.agree.JointPart;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.register.Trouble;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente show}: all relations, one, one session, one commitment, or one body. */
@Command(name = "show", sortOptions = false)
public final class ShowCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RELATION", descriptionKey = "show.what")
    private @Nullable String what;

    @Parameters(index = "1..*", paramLabel = "SESSION", descriptionKey = "show.session")
    private List<String> session = List.of();

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "show.body", order = 1)
    private @Nullable String body;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "show.on", order = 2)
    private @Nullable String on;

    @Option(names = "--all", descriptionKey = "show.all", order = 3)
    private boolean all;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "show.format", order = 4)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public ShowCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        LocalDate day = on == null ? null : Typed.date("--on", on);
        JointPart joint = new JointPart(at, register.location(at.shell()));
        try (Register opened = register.open(at)) {
            at.screen().print(new Shown(opened, showing(day, joint), day).of(what, session, body));
        } catch (Trouble trouble) {
            String agreed = agreed(joint);
            if (trouble.kind() != Trouble.Kind.ABSENT || agreed.isEmpty()) {
                throw trouble;
            }
            at.screen().print(agreed);
        }
        return Exit.DONE;
    }

    private Showing showing(@Nullable LocalDate day, JointPart joint) {
        if (form == Form.JSON) {
            return new ShowingJson(joint);
        }
        LocalDate today = day == null ? LocalDate.now(ZoneOffset.UTC) : day;
        return new JointShowing(new ShowingSheets(at, all, today), joint, at.messages());
    }

    /** A side that has filed nothing yet may have been offered something all the same. */
    private String agreed(JointPart joint) {
        if (what == null || what.indexOf('-') < 2 || !session.isEmpty()) {
            return "";
        }
        Relation relation = Typed.relation(what);
        return switch (form) {
            case TABLE -> joint.relation(relation);
            case JSON -> new ShowingJson(joint).joint(relation);
        };
    }
}
