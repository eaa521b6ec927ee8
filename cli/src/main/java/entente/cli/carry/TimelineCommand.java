package entente.cli.carry;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Relation;
import entente.dossier.json.ExportJson;
import entente.dossier.picture.Picture;
import entente.dossier.picture.Row;
import entente.dossier.picture.Timeline;
import entente.dossier.wording.PictureWords;
import entente.dossier.wording.RowWords;
import entente.register.Register;
import entente.words.series.Standpoint;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente timeline RELATION}: its sessions and promises in time. */
@Command(name = "timeline", sortOptions = false)
public final class TimelineCommand implements Task {
    /** How a relation's time is shown. */
    enum Kind {
        TABLE,
        SVG,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Workplace at;

    @Parameters(arity = "1", paramLabel = "RELATION", descriptionKey = "timeline.relation")
    private String relation = "";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "timeline.format", order = 1)
    private Kind form = Kind.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output",
            order = 2)
    private @Nullable String output;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "show.on", order = 3)
    private @Nullable String on;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public TimelineCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Relation of = Typed.relation(relation);
        LocalDate day = on == null ? null : Typed.date("--on", on);
        Outlet outlet = Outlet.of(at, output);
        try (Register opened = register.open(at)) {
            Chronicle chronicle = opened.chronicle(of);
            LocalDate today = day == null ? opened.today(of) : day;
            Standpoint standpoint = new Standpoint(chronicle, today, opened.bodies());
            byte[] text = text(standpoint).getBytes(UTF_8);
            outlet.write(out -> out.write(text));
        }
        return Exit.DONE;
    }

    private String text(Standpoint standpoint) {
        Chronicle chronicle = standpoint.chronicle();
        LocalDate today = standpoint.today();
        return switch (form) {
            case SVG -> Picture.of(chronicle, today, new PictureWords(at.messages(), standpoint));
            case JSON -> ExportJson.timeline(chronicle, today) + "\n";
            case TABLE ->
                    new TimelineSheet(at.messages(), at.palette(), at.width())
                            .of(rows(chronicle, standpoint));
        };
    }

    private List<Row> rows(Chronicle chronicle, Standpoint standpoint) {
        return Row.of(
                Timeline.of(chronicle, standpoint.today()),
                new RowWords(at.messages(), standpoint));
    }
}
