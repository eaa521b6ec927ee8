package entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit to another country.
 *
 * @param id unique in its report ("v1")
 * @param party whose visit it is; null where the report does not tell
 * @param visitor office and name as written; null where only the party is told
 * @param level of the visitor's office; null where it has none
 * @param where the destination
 */
public record Visit(
        String id,
        VisitStatus status,
        @Nullable Party party,
        @Nullable String visitor,
        @Nullable Level level,
        Place where,
        Dated when,
        List<Evidence> evidence,
        String rule)
        implements Finding {
    public Visit {
        evidence = List.copyOf(evidence);
    }
}
