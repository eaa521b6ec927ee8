package entente.cli.show;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.agree.JointSheet;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.Relation;
import entente.exchange.Home;
import entente.exchange.Node;
import entente.register.Register;
import entente.words.typed.Typed;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente show}: all relations, one, one session, one commitment, or one body. */
@Command(name = "show", sortOptions = false)
public final class ShowCommand implements Task {
    private final Workplace at;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RELATION", descriptionKey = "show.what")
    private @Nullable String what;

    @Parameters(index = "1..*", paramLabel = "SESSION", descriptionKey = "show.session")
    private List<String> session = List.of();

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "show.body", order = 1)
    private @Nullable String body;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "show.on", order = 2)
    private @Nullable String on;

    @Option(names = "--all", descriptionKey = "show.all", order = 3)
    private boolean all;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "show.format", order = 4)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public ShowCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        LocalDate day = on == null ? null : Typed.date("--on", on);
        Showing showing =
                switch (form) {
                    case TABLE ->
                            new ShowingSheets(
                                    at, all, day == null ? LocalDate.now(ZoneOffset.UTC) : day);
                    case JSON -> new ShowingJson();
                };
        try (Register opened = register.open(at)) {
            at.screen().print(new Shown(opened, showing, day).of(what, session, body));
        }
        if (what != null && what.indexOf('-') > 1 && form == Form.TABLE) {
            joint(what);
        }
        return Exit.DONE;
    }

    /** What was agreed stands apart, and only where this register has a node. */
    private void joint(String typed) {
        Home home = Home.of(register.location(at.shell()), at.shell().environment());
        if (!session.isEmpty() || body != null || !Files.isDirectory(home.directory())) {
            return;
        }
        Relation relation = Typed.relation(typed);
        try (Node node = Node.open(home, Clock.systemUTC())) {
            if (node.relations().stream()
                    .anyMatch(
                            founded ->
                                    relation.equals(new Relation(node.party(), founded.peer())))) {
                at.screen().print("\n" + at.messages().say("show.private") + "\n\n");
                at.screen().print(new JointSheet(at, form).of(node, relation.other(node.party())));
            }
        }
    }
}
