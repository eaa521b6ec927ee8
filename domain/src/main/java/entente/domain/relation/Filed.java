package entente.domain.relation;

import entente.domain.Finding;

/**
 * A finding in the register.
 *
 * @param report where its evidence stands
 * @param review what an officer decided; never REJECTED in a {@link Filing} that rules see
 * @param finding as the reader made it or as an officer corrected it
 */
public record Filed<F extends Finding>(FindingId id, ReportId report, Review review, F finding) {}
