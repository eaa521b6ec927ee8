package entente.cli.setting;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.log.Entered;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.domain.series.MechanismId;
import entente.domain.series.Series;
import entente.register.Register;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets something in a relation that the register knows: what all such commands have in common. */
abstract class SettingCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", paramLabel = "RELATION", descriptionKey = "relation.one")
    private String relation = "";

    @Mixin private RegisterOptions options = new RegisterOptions();

    SettingCommand(Workplace at) {
        this.at = at;
    }

    /** What is to be written down. */
    abstract Decision decision(Relation known, Chronicle chronicle);

    @Override
    public final Exit run() {
        Relation typed = Typed.relation(relation);
        try (Register register = options.open(at)) {
            new Entered(at, register).write(decision(typed, register.chronicle(typed)));
            return Exit.DONE;
        }
    }

    /**
     * A mechanism of which there are sessions.
     *
     * @throws Mistake when there are none
     */
    static MechanismId mechanism(Chronicle chronicle, String typed) {
        MechanismId mechanism = Typed.mechanism(typed);
        if (chronicle.series().stream().noneMatch(each -> each.mechanism().equals(mechanism))) {
            throw Mistake.given(
                    "mechanism.none",
                    mechanism.toString(),
                    chronicle.relation().toString(),
                    chronicle.series().stream()
                            .map(Series::mechanism)
                            .map(MechanismId::toString)
                            .collect(Collectors.joining(", ")));
        }
        return mechanism;
    }
}
