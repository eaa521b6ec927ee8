package entente.desk.api.form;

import entente.domain.Party;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import java.util.Map;

/** A ministry, agency, province or city. */
@Told("A ministry, agency, province or city that can carry commitments.")
public record BodyLine(
        String id,
        Party party,
        BodyKind kind,
        @Told("By language (BCP 47).") Map<String, String> names)
        implements Form {
    public static BodyLine of(Body body) {
        return new BodyLine(body.id(), body.party(), body.kind(), body.names());
    }
}
