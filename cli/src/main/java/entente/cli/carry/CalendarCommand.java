package entente.cli.carry;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.relation.Relation;
import entente.dossier.ics.Feed;
import entente.dossier.wording.CalendarWords;
import entente.register.Register;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente calendar}: sessions and due dates for a calendar. */
@Command(name = "calendar", sortOptions = false)
public final class CalendarCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "0..*", paramLabel = "RELATION", descriptionKey = "export.relations")
    private List<String> relations = List.of();

    @Option(names = "--cancelled", descriptionKey = "calendar.cancelled", order = 1)
    private boolean cancelled;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output",
            order = 2)
    private @Nullable String output;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "show.on", order = 3)
    private @Nullable String on;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public CalendarCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        List<Relation> named = relations.stream().map(Typed::relation).distinct().toList();
        LocalDate day = on == null ? LocalDate.now(ZoneOffset.UTC) : Typed.date("--on", on);
        Outlet outlet = Outlet.of(at, output);
        try (Register opened = register.open(at)) {
            List<Relation> all = named.isEmpty() ? opened.relations() : named;
            CalendarWords words = new CalendarWords(at.messages(), all);
            Feed feed = cancelled ? Feed.cancelling(day, words) : new Feed(day, words);
            all.forEach(
                    relation -> feed.add(opened.chronicle(relation), opened.sequences(relation)));
            byte[] text = feed.text().getBytes(UTF_8);
            outlet.write(out -> out.write(text));
        }
        return Exit.DONE;
    }
}
