package entente.domain.chronicle;

import entente.domain.decision.Decided;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import java.util.List;

/**
 * All that the account of a relation is made from.
 *
 * @param filings every report with a finding of the relation, in the order of the log
 * @param decisions those that concern the relation and were not undone, in the order of the log
 */
public record Material(Relation relation, List<Filing> filings, List<Decided> decisions) {
    public Material {
        filings = List.copyOf(filings);
        decisions = List.copyOf(decisions);
    }
}
