package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.node.DoneLine;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.domain.Word;
import entente.domain.follow.Completion;
import entente.exchange.Node;
import entente.words.typed.Mistake;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente assess RELATION SUBJECT COMPLETION}: one side's own word. */
@Command(name = "assess", sortOptions = false)
public final class AssessCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", paramLabel = "RELATION", descriptionKey = "relation.one")
    private String relation = "";

    @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "deed.subject")
    private String subject = "";

    @Parameters(index = "2", paramLabel = "HOW-FAR", descriptionKey = "entente.report.completion")
    private String completion = "";

    @Option(
            names = "--evidence",
            paramLabel = "TEXT",
            descriptionKey = "assess.evidence",
            order = 1)
    private String evidence = "";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 5)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    public AssessCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Completion told = completion();
        try (Node node = options.open(at)) {
            Party peer = NodeOptions.peer(node, relation);
            new DoneLine(at, form)
                    .print(
                            node.assess(
                                    peer,
                                    options.officer(at, node),
                                    Subjects.find(node, peer, subject),
                                    told,
                                    evidence));
        }
        return Exit.DONE;
    }

    private Completion completion() {
        try {
            return Word.of(Completion.class, completion.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Mistake.typed(
                    "choice",
                    completion,
                    "HOW-FAR",
                    Arrays.stream(Completion.values())
                            .map(Completion::word)
                            .collect(Collectors.joining(", ")));
        }
    }
}
