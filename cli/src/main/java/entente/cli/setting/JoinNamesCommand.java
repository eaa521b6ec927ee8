package entente.cli.setting;

import entente.cli.Workplace;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import picocli.CommandLine.Command;

/** {@code entente names join}: two ways of writing one person's name. */
@Command(name = "join", sortOptions = false)
final class JoinNamesCommand extends TwoNames {
    JoinNamesCommand(Workplace at) {
        super(at);
    }

    @Override
    Decision decision(Relation known, Chronicle chronicle) {
        return new Decision.JoinNames(
                known, party(known), name(chronicle), other(chronicle), reason());
    }
}
