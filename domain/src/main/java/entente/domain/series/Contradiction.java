package entente.domain.series;

import entente.domain.relation.Cited;
import java.util.List;

/**
 * Reports that do not agree, kept and shown instead of swallowed.
 *
 * @param field what they disagree on: "when", "where", "host", "ordinal", "status", "chairs" …
 * @param reason key of the sentence that says why it cannot be so ("reports-differ",
 *     "breaks-series", …)
 * @param claims what each says; the one that was taken comes first
 */
public record Contradiction(String field, String reason, List<Claim> claims) {
    public Contradiction {
        claims = List.copyOf(claims);
    }

    /**
     * @param value as it would be written in findings
     */
    public record Claim(String value, List<Cited> evidence) {
        public Claim {
            evidence = List.copyOf(evidence);
        }
    }
}
