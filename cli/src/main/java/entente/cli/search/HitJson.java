package entente.cli.search;

import entente.domain.Span;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Relation;
import entente.dossier.json.Line;
import entente.register.search.Excerpt;
import entente.register.search.Hit;
import entente.register.search.Hits;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found, one object a line, the best first (docs/show.md). */
final class HitJson {
    private HitJson() {}

    static String lines(Hits hits) {
        return hits.hits().stream().map(HitJson::hit).map(Line::of).collect(Collectors.joining());
    }

    private static Map<String, @Nullable Object> hit(Hit hit) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("kind", hit.kind().word());
        line.put("relations", hit.relations().stream().map(Relation::toString).toList());
        line.put("target", hit.target());
        line.put("report", hit.report() == null ? null : hit.report().sha256());
        line.put("title", hit.title());
        line.put("when", when(hit.when()));
        line.put("excerpt", excerpt(hit.excerpt()));
        return line;
    }

    private static Map<String, @Nullable Object> excerpt(Excerpt excerpt) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("words", excerpt.words());
        object.put("found", excerpt.found().stream().map(HitJson::span).toList());
        return object;
    }

    private static List<Integer> span(Span span) {
        return List.of(span.start(), span.end());
    }

    private static @Nullable Map<String, @Nullable Object> when(When when) {
        LocalDate last = Timeliness.lastDay(when);
        if (last == null) {
            return null;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("from", when instanceof When.Within within ? within.from().toString() : null);
        object.put("to", last.toString());
        return object;
    }
}
