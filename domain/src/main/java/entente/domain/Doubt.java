package entente.domain;

import java.util.List;

/**
 * A contradiction or a gap that the reader says instead of swallowing it.
 *
 * @param about what it concerns, as a path in the findings ("report.published", "m1.when")
 * @param reason key of the sentence that says why, in each interface language
 * @param details what the sentence is filled with, in its order
 */
public record Doubt(String about, String reason, List<String> details, List<Evidence> evidence) {
    public Doubt {
        details = List.copyOf(details);
        evidence = List.copyOf(evidence);
    }
}
