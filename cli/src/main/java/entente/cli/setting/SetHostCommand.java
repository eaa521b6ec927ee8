package entente.cli.setting;

import entente.cli.Workplace;
import entente.domain.Party;
import entente.domain.chronicle.Chronicle;
import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.domain.series.Basis;
import entente.domain.series.HostRule;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente set host RELATION MECHANISM alternating|PARTY|learned}: who hosts. */
@Command(name = "host", sortOptions = false)
final class SetHostCommand extends SettingCommand {
    @Parameters(index = "1", paramLabel = "MECHANISM", descriptionKey = "mechanism.typed")
    private String mechanism = "";

    @Parameters(index = "2", paramLabel = "HOST", descriptionKey = "host.typed")
    private String host = "";

    SetHostCommand(Workplace at) {
        super(at);
    }

    @Override
    Decision decision(Relation known, Chronicle chronicle) {
        return new Decision.SetHostRule(known, mechanism(chronicle, mechanism), rule(known));
    }

    /** Null forgets what was set. */
    private @Nullable HostRule rule(Relation relation) {
        return switch (host.strip().toLowerCase(Locale.ROOT)) {
            case "learned" -> null;
            case "alternating" -> new HostRule.Alternating(Basis.SET);
            default -> new HostRule.Fixed(side(relation), Basis.SET);
        };
    }

    private Party side(Relation relation) {
        Party party = Typed.party("HOST", host);
        if (!relation.has(party)) {
            throw Mistake.typed(
                    "choice",
                    host,
                    "HOST",
                    "alternating, %s, %s, learned".formatted(relation.first(), relation.second()));
        }
        return party;
    }
}
