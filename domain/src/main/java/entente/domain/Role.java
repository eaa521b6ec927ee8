package entente.domain;

import java.util.List;

/**
 * A chairmanship or membership of a body that a country holds (contract, rule 13), for example
 * "ASEAN chair".
 */
public record Role(
        String id, Party party, String role, Dated when, List<Evidence> evidence, String rule)
        implements Finding {
    public Role {
        evidence = List.copyOf(evidence);
    }
}
