package entente.domain;

import java.util.List;

/** An agreement of the pair, named or by kind (contract, rule 13). */
public record Agreement(
        String id,
        String name,
        AgreementLevel level,
        Dated period,
        List<Evidence> evidence,
        String rule)
        implements Finding {
    public Agreement {
        evidence = List.copyOf(evidence);
    }
}
