package entente.domain.series;

import entente.domain.relation.Cited;
import java.util.List;

/**
 * Reports that do not agree, kept and shown instead of swallowed.
 *
 * @param field what they disagree on: "when", "where", "format", "ordinal", "status" or "chairs";
 *     never "host", which follows from where
 * @param reason key of the sentence that says why it cannot be so
 * @param claims what each says; the one that was taken comes first
 */
public record Contradiction(String field, String reason, List<Claim> claims) {
    /** Reports say different things of one session. */
    public static final String REPORTS_DIFFER = "reports-differ";

    /** The numbers of the mechanism's sessions would not rise with time. */
    public static final String BREAKS_SERIES = "breaks-series";

    /** The value of the claim that was taken where none could be: as findings write the unsaid. */
    public static final String UNSAID = "null";

    public Contradiction {
        claims = List.copyOf(claims);
    }

    /**
     * @param value as it would be written in findings; a time as an ISO 8601 day or interval
     *     ("2017-05-31", "2018-01-01/2018-12-31"), a place as "Vientiane, LAO"
     */
    public record Claim(String value, List<Cited> evidence) {
        public Claim {
            evidence = List.copyOf(evidence);
        }
    }
}
