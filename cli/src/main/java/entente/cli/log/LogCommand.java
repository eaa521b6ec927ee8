package entente.cli.log;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.agree.JointLog;
import entente.cli.node.NodeOptions;
import entente.cli.table.Sheet;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Ink;
import entente.domain.Party;
import entente.dossier.json.Line;
import entente.exchange.Node;
import entente.register.Register;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import entente.words.follow.LoggedWords;
import entente.words.typed.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code entente log [RELATION] [-n N]}: the newest entries of the private log; with a relation,
 * those of both sides' shared logs.
 */
@Command(name = "log", sortOptions = false)
public final class LogCommand implements Task {
    private static final int MOST = 1_000_000;

    private final Workplace at;

    @Parameters(arity = "0..1", paramLabel = "RELATION", descriptionKey = "entente.log.relation")
    private @Nullable String relation;

    @Option(names = "-n", paramLabel = "N", order = 1)
    private String count = "20";

    @Option(names = "--format", paramLabel = "FORM", order = 2)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    public LogCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        int most = Typed.number("-n", count, 1, MOST);
        if (relation != null) {
            try (Node node = options.open(at)) {
                Party peer = NodeOptions.peer(node, relation);
                new JointLog(at, form).print(node, peer, most);
                return Exit.DONE;
            }
        }
        try (Register register = options.register().open(at)) {
            List<Logged> entries = register.log(most);
            LoggedWords words =
                    new Entered(at, register)
                            .words(form == Form.JSON ? at.english() : at.messages());
            for (Logged logged : entries) {
                boolean holds =
                        !EntryKind.of(logged.entry()).undoable()
                                || register.holds(logged.position());
                at.screen()
                        .print(
                                form == Form.JSON
                                        ? json(logged, words, holds)
                                        : line(logged, words, holds));
            }
            return Exit.DONE;
        }
    }

    /** The number stands out, so that it is found when something is to be undone. */
    private String line(Logged logged, LoggedWords words, boolean holds) {
        String number = String.valueOf(logged.position());
        String rest =
                words.of(logged)
                        .substring(number.length())
                        .replaceFirst("^[\\s\u00a0]*·[\\s\u00a0]*", "");
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.row(
                sheet.paint(Ink.BOLD, number),
                number.length() + 2,
                holds
                        ? rest
                        : Sheet.joined(
                                sheet.paint(Ink.DIM, rest),
                                sheet.paint(Ink.YELLOW, at.messages().say("log.undone"))));
        return sheet.toString();
    }

    private static String json(Logged logged, LoggedWords english, boolean holds) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("entry", logged.position());
        line.put("at", logged.at().toString());
        line.put("author", logged.author());
        line.put(
                "kind",
                EntryKind.of(logged.entry()).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line.put("what", english.what(logged.entry()));
        line.put("holds", holds);
        return Line.of(line);
    }
}
