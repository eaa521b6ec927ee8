package entente.cli.setting;

import entente.cli.Workplace;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.follow.Policy;
import entente.domain.relation.Relation;
import entente.words.typed.Typed;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente set policy RELATION SCORE|never}: what counts as kept without a person's word. */
@Command(name = "policy", sortOptions = false)
final class SetPolicyCommand extends SettingCommand {
    private static final int SUREST = 100;

    @Parameters(index = "1", paramLabel = "SCORE", descriptionKey = "policy.typed")
    private String score = "";

    SetPolicyCommand(Workplace at) {
        super(at);
    }

    @Override
    Decision decision(Relation known, Chronicle chronicle) {
        return new Decision.SetPolicy(
                known,
                score.strip().toLowerCase(Locale.ROOT).equals("never")
                        ? Policy.NEVER
                        : new Policy(Typed.number("SCORE", score, 1, SUREST)));
    }
}
