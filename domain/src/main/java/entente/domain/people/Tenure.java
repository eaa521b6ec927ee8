package entente.domain.people;

import entente.domain.Party;
import entente.domain.When;
import entente.domain.relation.Cited;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office, from the first report that says so to the last.
 *
 * @param name the commonest way in which reports write the name
 * @param variants the other ways, each with why it is taken for the same person
 * @param party null where no report tells
 * @param office as the newest report writes it; null where none says
 * @param seen from the first to the last day on which the evidence sees the person in the office
 */
public record Tenure(
        String name,
        List<Variant> variants,
        @Nullable Party party,
        @Nullable String office,
        When seen,
        List<Cited> evidence) {
    public Tenure {
        variants = List.copyOf(variants);
        evidence = List.copyOf(evidence);
    }

    /**
     * @param reason key of the sentence that says why ("same-but-for-marks",
     *     "one-letter-apart-same-office", "heard-alike-same-office", "joined-by-officer")
     */
    public record Variant(String name, String reason) {}
}
