package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.carry.Outlet;
import entente.cli.node.NodeOptions;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.exchange.Audit;
import entente.exchange.Node;
import entente.ledger.Bytes;
import entente.words.typed.Mistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code entente joint RELATION}: what both agreed and what is proposed; or all of it as a file
 * that anyone can verify.
 */
@Command(name = "joint", sortOptions = false)
public final class JointCommand implements Task {
    private final Workplace at;

    @Parameters(paramLabel = "RELATION", descriptionKey = "relation.one")
    private String relation = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "joint.output",
            order = 1)
    private @Nullable String output;

    @Option(names = "--verify", descriptionKey = "joint.verify", order = 2)
    private boolean verify;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 3)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    public JointCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        if (verify && output != null) {
            throw Mistake.typed("joint.one");
        }
        try (Node node = options.open(at)) {
            Party peer = NodeOptions.peer(node, relation);
            if (verify) {
                return verified(node.verify(peer));
            }
            if (output == null) {
                Between between = Between.of(node, peer);
                at.screen().print(new JointSheet(at, form).of(between, between.matters()));
            } else {
                Bytes export = node.export(peer);
                Outlet.of(at, output).write(out -> out.write(export.toArray()));
            }
        }
        return Exit.DONE;
    }

    private Exit verified(Audit audit) {
        at.screen().print(new AuditLines(at, form).of(audit));
        return audit.isSound() ? Exit.DONE : Exit.FOUND_WANTING;
    }
}
