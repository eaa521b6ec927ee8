package entente.desk.api.form;

import entente.domain.Span;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.search.Hit;
import entente.register.search.HitKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the words were found in. */
@Told("Something that the words were found in.")
public record Found(
        HitKind kind,
        List<Relation> relations,
        @Told(
                        "A commitment's or an agreement's name, a session's id, a report's address, a person's name.")
                String target,
        @Nullable ReportId report,
        String title,
        @Nullable Time when,
        @Told("The words around it, on one line.") String words,
        @Told("Where in these words, in code points: begin and end of each.")
                List<List<Integer>> found)
        implements Form {
    public static Found of(Hit hit) {
        return new Found(
                hit.kind(),
                hit.relations(),
                hit.target(),
                hit.report(),
                hit.title(),
                Time.of(hit.when()),
                hit.excerpt().words(),
                hit.excerpt().found().stream().map(Found::pair).toList());
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.start(), span.end());
    }
}
