package entente.cli.agree;

import entente.cli.Workplace;
import entente.cli.node.NodeOptions;
import entente.domain.relation.Relation;
import entente.exchange.Node;
import entente.exchange.Text;
import entente.ledger.deed.Subject;
import entente.register.Register;
import entente.words.series.SessionTyped;
import entente.words.series.Standpoint;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a text comes from, and what it is about. Mix in with {@code @Mixin}. */
public final class TextOptions {
    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "text.file", order = 10)
    private @Nullable String file;

    @Option(names = "--document", paramLabel = "NAME", descriptionKey = "text.document", order = 11)
    private String document = "minutes";

    boolean isFile() {
        return file != null;
    }

    /** What was found for a proposal. */
    record Found(Subject subject, Text text, long pending) {}

    /** The session's own commitments, or the file's text about that session. */
    Found ofSession(
            Workplace at, NodeOptions options, Node node, Relation relation, List<String> session) {
        try (Register register = options.register().open(at)) {
            Standpoint standpoint =
                    new Standpoint(
                            register.chronicle(relation),
                            register.today(relation),
                            register.bodies());
            SessionText text =
                    new SessionText(
                            standpoint,
                            new SessionTyped(standpoint).find(String.join(" ", session)));
            Subject subject = text.subject(Typed.words("--document", document));
            return file == null
                    ? new Found(subject, text.text(), text.pending())
                    : new Found(subject, read(at, node), 0);
        }
    }

    Text read(Workplace at, Node node) {
        if (file == null) {
            throw Mistake.typed("propose.text");
        }
        return new TextFile(at, node).read(Objects.requireNonNull(file));
    }
}
