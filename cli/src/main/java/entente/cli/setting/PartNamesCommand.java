package entente.cli.setting;

import entente.cli.Workplace;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import picocli.CommandLine.Command;

/** {@code entente names part}: two names that are two people's. */
@Command(name = "part", sortOptions = false)
final class PartNamesCommand extends TwoNames {
    PartNamesCommand(Workplace at) {
        super(at);
    }

    @Override
    Decision decision(Relation known, Chronicle chronicle) {
        return new Decision.PartNames(
                known, party(known), name(chronicle), other(chronicle), reason());
    }
}
