package entente.cli.focal;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.log.Entered;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.decision.Decision;
import entente.register.Register;
import entente.register.account.Scope;
import entente.words.decide.Carriers;
import entente.words.decide.Followed;
import entente.words.typed.Mistake;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente assign COMMITMENT BODY…}: who carries it from now on. */
@Command(name = "assign", sortOptions = false)
public final class AssignCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", paramLabel = "COMMITMENT", descriptionKey = "commitment.name")
    private String commitment = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "BODY", descriptionKey = "body.typed")
    private List<String> bodies = List.of();

    @Option(names = "--lead", paramLabel = "BODY", order = 1)
    private @Nullable String lead;

    @Option(names = "--none", order = 2)
    private boolean none;

    @Mixin private RegisterOptions options = new RegisterOptions();

    public AssignCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        if (none != (bodies.isEmpty() && lead == null)) {
            throw Mistake.typed(none ? "assign.none" : "assign.nobody");
        }
        try (Register register = options.open(at)) {
            Followed followed = Followed.find(register.seen(Scope.ALL), commitment);
            Carriers carriers = new Carriers(register.seen(Scope.ALL), followed.relation());
            Set<String> ids = new LinkedHashSet<>();
            String leading = lead == null ? null : carriers.find(lead).id();
            if (leading != null) {
                ids.add(leading);
            }
            bodies.forEach(body -> ids.add(carriers.find(body).id()));
            new Entered(at, register)
                    .write(
                            new Decision.Assign(
                                    followed.relation(), followed.id(), List.copyOf(ids), leading));
            return Exit.DONE;
        }
    }
}
