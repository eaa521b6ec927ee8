package entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking to do something.
 *
 * @param id unique in its report ("c1")
 * @param by who undertakes, sorted; who speaks, for an invitation or proposal
 * @param to who it is addressed to when one-sided, sorted
 * @param areas most specific first
 * @param meeting id of the planned meeting that it undertakes to hold; null for none
 * @param agreement id of the agreement that it undertakes to carry out; null for none
 */
public record Commitment(
        String id,
        Mode act,
        List<Party> by,
        List<Party> to,
        List<Area> areas,
        Dated due,
        @Nullable String meeting,
        @Nullable String agreement,
        List<Evidence> evidence,
        String rule)
        implements Finding {
    public Commitment {
        by = List.copyOf(by);
        to = List.copyOf(to);
        areas = List.copyOf(areas);
        evidence = List.copyOf(evidence);
    }
}
