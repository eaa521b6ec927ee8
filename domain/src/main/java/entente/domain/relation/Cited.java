package entente.domain.relation;

import entente.domain.Evidence;

/** The exact words of a report. */
public record Cited(ReportId report, Evidence evidence) {}
