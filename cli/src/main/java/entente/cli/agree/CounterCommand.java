package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.node.DoneLine;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.exchange.Node;
import entente.exchange.Proposal;
import entente.exchange.Text;
import entente.exchange.standing.Offer;
import entente.ledger.deed.Effect;
import entente.ledger.merkle.Hash;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code entente counter RELATION ENTRY --file FILE}: the other side's proposal is declined, and
 * another text, or another day, put in its place.
 */
@Command(name = "counter", sortOptions = false)
public final class CounterCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", paramLabel = "RELATION", descriptionKey = "relation.one")
    private String relation = "";

    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "deed.entry")
    private String entry = "";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "SESSION",
            descriptionKey = "propose.session")
    private List<String> session = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "deed.reason", order = 1)
    private String reason = "";

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "propose.until", order = 2)
    private @Nullable String until;

    @Mixin private TextOptions text = new TextOptions();

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 13)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    public CounterCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Relation typed = Typed.relation(relation);
        try (Node node = options.open(at)) {
            Party peer = NodeOptions.peer(node, relation);
            Hash named = node.entry(peer, entry);
            Offer offer = offer(node, peer, named);
            Text words = Effects.isWorded(offer.effect()) ? words(node, typed) : null;
            Proposal other =
                    new Proposal(
                            offer.effect(),
                            offer.subject(),
                            words,
                            reason.isBlank() ? null : reason,
                            offer.effect() == Effect.EXTEND ? until : null,
                            null,
                            null);
            new DoneLine(at, form)
                    .print(node.counter(peer, options.officer(at, node), named, other, reason));
        }
        return Exit.DONE;
    }

    private Text words(Node node, Relation typed) {
        return session.isEmpty()
                ? text.read(at, node)
                : text.ofSession(at, options, node, typed, session).text();
    }

    private Offer offer(Node node, Party peer, Hash named) {
        return node.standing(peer).stream()
                .flatMap(matter -> matter.offers().stream())
                .filter(offer -> offer.entry().equals(named))
                .findFirst()
                .orElseThrow(() -> Mistake.typed("counter.proposal", entry));
    }
}
