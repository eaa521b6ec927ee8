package entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the report names with an office (contract, rule 15).
 *
 * @param name as written, without honorifics and ranks
 * @param party whose office it is; null where the report does not tell
 * @param office as written; null where unsaid
 */
public record Person(
        String name,
        @Nullable Party party,
        @Nullable String office,
        List<Evidence> evidence,
        String rule)
        implements Finding {
    public Person {
        evidence = List.copyOf(evidence);
    }
}
