package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.carry.Outlet;
import entente.cli.node.DoneLine;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.dossier.json.Line;
import entente.exchange.Node;
import entente.exchange.Proposal;
import entente.exchange.Text;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code entente propose RELATION SESSION}: what a session undertook, put before the other side; or
 * a text from a file, or a change of what stands.
 */
@Command(name = "propose", sortOptions = false)
public final class ProposeCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", paramLabel = "RELATION", descriptionKey = "relation.one")
    private String relation = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "SESSION",
            descriptionKey = "propose.session")
    private List<String> session = List.of();

    @Option(names = "--effect", paramLabel = "EFFECT", descriptionKey = "propose.effect", order = 1)
    private String effect = "agree";

    @Option(
            names = "--subject",
            paramLabel = "SUBJECT",
            descriptionKey = "propose.subject",
            order = 2)
    private @Nullable String subject;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "propose.reason", order = 3)
    private @Nullable String reason;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "propose.until", order = 4)
    private @Nullable String until;

    @Option(
            names = "--successor",
            paramLabel = "SUBJECT",
            descriptionKey = "propose.successor",
            order = 5)
    private @Nullable String successor;

    @Option(
            names = "--answer-by",
            paramLabel = "DATE",
            descriptionKey = "propose.answer-by",
            order = 6)
    private @Nullable String answerBy;

    @Mixin private TextOptions text = new TextOptions();

    @Option(names = "--draft", paramLabel = "FILE", descriptionKey = "propose.draft", order = 12)
    private @Nullable String draft;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 13)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    public ProposeCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Relation typed = Typed.relation(relation);
        Effect what = Effects.typed(effect);
        try (Node node = options.open(at)) {
            Party peer = NodeOptions.peer(node, relation);
            Proposal proposal =
                    Effects.isWorded(what)
                            ? worded(node, peer, typed, what)
                            : changed(node, peer, what);
            if (draft != null) {
                write(draft, proposal.text());
                return Exit.DONE;
            }
            new DoneLine(at, form).print(node.propose(peer, options.officer(at, node), proposal));
        }
        return Exit.DONE;
    }

    private Proposal worded(Node node, Party peer, Relation typed, Effect what) {
        TextOptions.Found found = found(node, peer, typed, what);
        if (found.pending() > 0) {
            at.screen().tell(at.messages().say("propose.pending", String.valueOf(found.pending())));
        }
        if (found.text().commitments().isEmpty() && found.text().texts().isEmpty()) {
            throw Mistake.given("propose.nothing", found.subject().text());
        }
        return proposal(what, found.subject(), found.text(), null);
    }

    private TextOptions.Found found(Node node, Party peer, Relation typed, Effect what) {
        if (session.isEmpty() == (subject == null)) {
            throw Mistake.typed("propose.subject");
        }
        if (subject == null) {
            return text.ofSession(at, options, node, typed, session);
        }
        Subject named =
                what == Effect.AGREE ? Subjects.made(subject) : Subjects.find(node, peer, subject);
        return new TextOptions.Found(named, text.read(at, node), 0);
    }

    private Proposal changed(Node node, Party peer, Effect what) {
        if (subject == null || !session.isEmpty() || text.isFile() || draft != null) {
            throw Mistake.typed("propose.change", Effects.word(what));
        }
        Subject next = successor == null ? null : Subjects.find(node, peer, successor);
        return proposal(what, Subjects.find(node, peer, subject), null, next);
    }

    private Proposal proposal(
            Effect what, Subject named, @Nullable Text words, @Nullable Subject next) {
        return new Proposal(what, named, words, reason, until, next, answerBy);
    }

    private void write(String file, @Nullable Text proposed) {
        if (proposed != null) {
            Outlet.of(at, file)
                    .write(
                            out ->
                                    out.write(
                                            Line.of(TextJson.write(proposed))
                                                    .getBytes(StandardCharsets.UTF_8)));
        }
    }
}
