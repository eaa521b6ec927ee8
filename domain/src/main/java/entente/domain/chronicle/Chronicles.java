package entente.domain.chronicle;

import java.time.ZoneOffset;
import java.util.List;

/** Stub, until the rules come. */
public final class Chronicles {
    private Chronicles() {}

    public static Chronicle of(Material material) {
        return new Chronicle(
                material.relation(),
                ZoneOffset.UTC,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                material.filings());
    }
}
