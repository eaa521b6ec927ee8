package entente.register.account;

import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;

/**
 * What a typed name leads to.
 *
 * @param finding the whole name
 * @param relation the (first) relation in whose account it stands
 * @param target the commitment's name or the session's id that the finding belongs to; empty for a
 *     finding that belongs to neither
 * @param report where its evidence stands
 */
public record Named(FindingId finding, Relation relation, String target, ReportId report) {}
