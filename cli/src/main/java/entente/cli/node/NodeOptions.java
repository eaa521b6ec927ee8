package entente.cli.node;

import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.exchange.Home;
import entente.exchange.KeyLine;
import entente.exchange.Node;
import entente.ledger.charter.Duty;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which node, and which of its officers signs. Mix in with {@code @Mixin}. */
public final class NodeOptions {
    @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "officer", order = 79)
    private @Nullable String officer;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public RegisterOptions register() {
        return register;
    }

    /** Where it lies: beside the register. */
    public Home home(Workplace at) {
        return Home.of(register.location(at.shell()), at.shell().environment());
    }

    public Node open(Workplace at) {
        return Node.open(home(at), Clock.systemUTC());
    }

    /** What {@code --officer} says, else ENTENTE_OFFICER, else the only one there is. */
    public String officer(Workplace at, Node node) {
        String named = Objects.requireNonNullElse(officer, at.shell().variable("ENTENTE_OFFICER"));
        if (!named.isBlank()) {
            return named.strip();
        }
        List<String> officers =
                node.keys().stream()
                        .filter(key -> key.duty() == Duty.OFFICER)
                        .map(KeyLine::name)
                        .distinct()
                        .toList();
        if (officers.size() != 1) {
            throw Mistake.typed("officer.several", String.join(", ", officers));
        }
        return officers.getFirst();
    }

    /** The other side of a relation that was typed. */
    public static Party peer(Node node, String typed) {
        Relation relation = Typed.relation(typed);
        if (!relation.has(node.party())) {
            throw Mistake.typed("relation.foreign", typed, node.party().code());
        }
        return relation.other(node.party());
    }
}
