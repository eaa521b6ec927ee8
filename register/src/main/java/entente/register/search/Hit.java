package entente.register.search;

import entente.domain.When;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.account.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the words were found in.
 *
 * @param relations in whose account it stands; a report can concern several, or none
 * @param target a commitment's or an agreement's name, a session's id, a report's address, a
 *     person's name
 * @param report where its (first) words stand; null where no report tells
 * @param title a report's title, a mechanism's, an agreement's or a person's name, a commitment's
 *     words
 * @param when a session's days, a report's publication; else when it was said
 * @param score comparable within one answer only; higher fits better
 */
public record Hit(
        HitKind kind,
        List<Relation> relations,
        String target,
        @Nullable ReportId report,
        String title,
        When when,
        Excerpt excerpt,
        float score) {
    public Hit {
        relations = List.copyOf(relations);
    }

    /** The same, with no word of relations outside. */
    Hit within(Scope scope) {
        return new Hit(
                kind,
                relations.stream().filter(scope::admits).toList(),
                target,
                report,
                title,
                when,
                excerpt,
                score);
    }
}
