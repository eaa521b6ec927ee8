package entente.domain;

import java.util.List;

/** A named year, week or ceremony that is held by agreement (contract, rule 13). */
public record Observance(String id, String name, Dated when, List<Evidence> evidence, String rule)
        implements Finding {
    public Observance {
        evidence = List.copyOf(evidence);
    }
}
