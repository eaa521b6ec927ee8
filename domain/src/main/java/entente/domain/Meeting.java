package entente.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An encounter of parties, held, planned or cancelled.
 *
 * @param id unique in its report ("m1")
 * @param subject whether the report is about this meeting
 * @param mechanism null for an ad hoc meeting
 * @param parties sorted
 * @param ordinal which session of the mechanism; null when unsaid
 * @param where null for a video meeting or call, or where nothing is said
 * @param format null for a call
 * @param occasion the larger event in whose margins it took place; null for none
 */
public record Meeting(
        String id,
        Status status,
        boolean subject,
        MeetingKind kind,
        @Nullable Mechanism mechanism,
        List<Party> parties,
        @Nullable Integer ordinal,
        Dated when,
        @Nullable Place where,
        @Nullable Format format,
        @Nullable String occasion,
        List<Chair> chairs,
        List<Evidence> evidence,
        String rule)
        implements Finding {
    public Meeting {
        parties = List.copyOf(parties);
        chairs = List.copyOf(chairs);
        evidence = List.copyOf(evidence);
    }
}
