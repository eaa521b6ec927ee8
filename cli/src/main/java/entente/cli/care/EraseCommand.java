package entente.cli.care;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.ReportId;
import entente.register.Register;
import entente.register.care.Erasure;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code entente erase PERSON}: what is kept of a person goes for good. Without {@code --yes} it
 * only tells which reports name the person.
 */
@Command(name = "erase", sortOptions = false)
public final class EraseCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "1", paramLabel = "PERSON", descriptionKey = "erase.person")
    private String person = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "erase.reason", order = 1)
    private String reason = "";

    @Option(names = "--yes", descriptionKey = "erase.yes", order = 2)
    private boolean yes;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public EraseCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        String name = Typed.words("PERSON", person);
        try (Register opened = register.open(at)) {
            at.screen().print(yes ? erase(opened, name) : foresee(opened, name));
        }
        return Exit.DONE;
    }

    /** What an erasure would touch; nothing is changed. */
    private String foresee(Register opened, String name) {
        Messages messages = at.messages();
        List<ReportId> naming = opened.naming(name);
        String reports =
                naming.stream()
                        .map(report -> "  " + line(opened, report) + "\n")
                        .collect(Collectors.joining());
        String count = messages.number(naming.size());
        String end = naming.isEmpty() ? "" : messages.say("erase.foreseen.yes") + "\n";
        return messages.say("erase.foreseen", name, count) + "\n" + reports + end;
    }

    private static String line(Register opened, ReportId report) {
        return report.brief() + "  " + Plain.name(opened.report(report).filing().file());
    }

    private String erase(Register opened, String name) {
        String why = Typed.words("--reason", reason);
        if (why.toLowerCase(java.util.Locale.ROOT)
                .contains(name.toLowerCase(java.util.Locale.ROOT))) {
            throw Mistake.typed("erase.reason", why);
        }
        Erasure erasure = opened.erase(name, why, new Gauge(at, "erase"));
        Messages messages = at.messages();
        return erasure.position() < 0
                ? messages.say("erased.nothing", name) + "\n"
                : messages.say(
                                "erased",
                                messages.number(erasure.reports().size()),
                                messages.number(erasure.documents()),
                                String.valueOf(erasure.position()))
                        + "\n";
    }
}
