package entente.cli.focal;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.table.Sheet;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Ink;
import entente.domain.body.Body;
import entente.dossier.json.Line;
import entente.register.Register;
import entente.words.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bodies that are known, listed. */
abstract class Bodies implements Task {
    private final Workplace at;

    @Option(names = "--party", paramLabel = "PARTY", order = 1, descriptionKey = "body.of-party")
    private @Nullable String party;

    @Option(names = "--format", paramLabel = "FORM", order = 2)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions options = new RegisterOptions();

    Bodies(Workplace at) {
        this.at = at;
    }

    @Override
    public final Exit run() {
        try (Register register = options.open(at)) {
            List<Body> bodies =
                    register.bodies().stream()
                            .filter(body -> party == null || isOf(body, party))
                            .toList();
            at.screen().print(form == Form.JSON ? json(bodies) : table(bodies));
            return Exit.DONE;
        }
    }

    private static boolean isOf(Body body, String party) {
        return body.party().code().equals(party.strip().toUpperCase(Locale.ROOT));
    }

    private String table(List<Body> bodies) {
        int name = bodies.stream().mapToInt(body -> body.id().length()).max().orElse(0) + 2;
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        String language = at.messages().language().tag();
        for (Body body : bodies) {
            sheet.row(
                    sheet.paint(Ink.DIM, body.id()),
                    name,
                    Sheet.joined(
                            Plain.line(body.name(language)),
                            at.messages().say("body.kind." + body.kind().word())));
        }
        return sheet.toString();
    }

    private static String json(List<Body> bodies) {
        StringBuilder lines = new StringBuilder();
        for (Body body : bodies) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("body", body.id());
            line.put("party", body.party().code());
            line.put("kind", body.kind().word());
            line.put("names", body.names());
            lines.append(Line.of(line));
        }
        return lines.toString();
    }
}
