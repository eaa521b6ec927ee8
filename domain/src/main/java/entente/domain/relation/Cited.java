package entente.domain.relation;

import entente.domain.Evidence;
import entente.domain.Finding;

/** The exact words of a report. */
public record Cited(ReportId report, Evidence evidence) {
    private static final Evidence NO_WORDS = new Evidence(0, 0, "");

    /** The fullest words of a finding. */
    public static Cited of(ReportId report, Finding finding) {
        return new Cited(
                report, finding.evidence().isEmpty() ? NO_WORDS : finding.evidence().getFirst());
    }
}
