package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.dossier.json.Line;
import entente.exchange.Conflict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people have to look at, in words. */
public record ConflictLines(Workplace at, Form form) {
    /** A line each; nothing where there are none. */
    public String of(List<Conflict> conflicts) {
        StringBuilder text = new StringBuilder();
        for (Conflict conflict : conflicts) {
            text.append(form == Form.JSON ? Line.of(json(conflict)) : line(conflict));
        }
        return text.toString();
    }

    private String line(Conflict conflict) {
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.row(
                sheet.paint(Ink.YELLOW, "!"),
                2,
                at.messages().sentence("conflict", word(conflict), details(conflict)));
        return sheet.toString();
    }

    private List<String> details(Conflict conflict) {
        List<String> details = conflict.details();
        return switch (conflict.kind()) {
            case MISSING_POUCHES -> List.of(String.join(", ", details));
            case DIVERGENT_ASSESSMENT -> details.stream().map(this::completion).toList();
            default -> details;
        };
    }

    /** A completion by its word; anything else as it is. */
    private String completion(String detail) {
        String key = "completion." + detail.toLowerCase(Locale.ROOT).replace('_', '-');
        return at.messages().has(key) ? at.messages().say(key) : detail;
    }

    public static Map<String, Object> json(Conflict conflict) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("conflict", word(conflict));
        line.put("details", conflict.details());
        return line;
    }

    private static String word(Conflict conflict) {
        return conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
