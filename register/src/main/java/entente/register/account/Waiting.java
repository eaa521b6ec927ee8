package entente.register.account;

import entente.domain.When;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with findings on which nobody has decided.
 *
 * @param filed where its first filing stands in the log: reports are listed in this order
 * @param file its name when it was filed
 * @param title null where it has none
 * @param language BCP 47, of its title
 * @param relations those in the scope of the question
 * @param pending how many of its findings wait
 */
public record Waiting(
        ReportId report,
        long filed,
        String file,
        @Nullable String title,
        String language,
        When published,
        List<Relation> relations,
        long pending) {
    public Waiting {
        relations = List.copyOf(relations);
    }
}
