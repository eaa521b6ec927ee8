package entente.cli.follow;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente follow [RELATION]}: what later reports kept. */
@Command(name = "follow", sortOptions = false)
public final class FollowCommand implements Task {
    private static final int SUREST = 100;

    private final Workplace at;

    @Parameters(arity = "0..1", paramLabel = "RELATION", descriptionKey = "relation.all")
    private @Nullable String relation;

    @Option(names = "--all", order = 1)
    private boolean all;

    @Option(names = "--confirm", paramLabel = "COMMITMENT", order = 2)
    private @Nullable String confirm;

    @Option(names = "--dismiss", paramLabel = "COMMITMENT", order = 3)
    private @Nullable String dismiss;

    @Option(names = "--keeper", paramLabel = "KEEPER", order = 4)
    private @Nullable String keeper;

    @Option(names = "--reason", paramLabel = "TEXT", order = 5)
    private @Nullable String reason;

    @Option(names = "--confirm-all", order = 6)
    private boolean confirmAll;

    @Option(names = "--from", paramLabel = "SCORE", order = 7)
    private @Nullable String from;

    @Option(names = "--format", paramLabel = "FORM", order = 8)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions options = new RegisterOptions();

    public FollowCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        if (Stream.of(confirm != null, dismiss != null, confirmAll).filter(asked -> asked).count()
                > 1) {
            throw Mistake.typed("follow.one");
        }
        Relation only = relation == null ? null : Typed.relation(relation);
        int least = from == null ? 1 : Typed.number("--from", from, 1, SUREST);
        try (Register register = options.open(at)) {
            Deciding deciding = new Deciding(at, register, form);
            if (confirm != null) {
                deciding.confirm(confirm, keeper);
            } else if (dismiss != null) {
                deciding.dismiss(dismiss, keeper, reason);
            } else if (confirmAll) {
                deciding.confirmAll(relations(register, only), least);
            } else {
                new Showing(at, register, form).show(relations(register, only), all, least);
            }
            return Exit.DONE;
        }
    }

    private static List<Relation> relations(Register register, @Nullable Relation only) {
        return only == null ? register.relations() : List.of(only);
    }
}
