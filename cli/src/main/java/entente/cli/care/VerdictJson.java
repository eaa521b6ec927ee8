package entente.cli.care;

import entente.dossier.json.Line;
import entente.register.care.Flaw;
import entente.register.care.Verified;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same as one object (docs/show.md). */
final class VerdictJson {
    private VerdictJson() {}

    static String line(Verified verified) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("sound", verified.sound());
        line.put("entries", verified.entries());
        line.put("bodies", verified.bodies());
        line.put("documents", verified.documents());
        line.put("relations", verified.relations());
        line.put("erased", verified.erased());
        line.put("root", verified.root());
        line.put("flaws", verified.flaws().stream().map(VerdictJson::flaw).toList());
        return Line.of(line);
    }

    private static Map<String, Object> flaw(Flaw flaw) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", flaw.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("place", flaw.place());
        object.put("details", List.copyOf(flaw.details()));
        return object;
    }
}
