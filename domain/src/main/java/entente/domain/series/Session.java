package entente.domain.series;

import entente.domain.Chair;
import entente.domain.Format;
import entente.domain.MeetingKind;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.relation.Cited;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as all reports together tell it: one round of a mechanism, or an encounter outside any
 * mechanism.
 *
 * @param id unique in its relation and stable: "political-consultation/minister/4" where numbered,
 *     else the name of its earliest finding
 * @param mechanism null for an encounter outside any mechanism
 * @param ordinal as declared, never counted; null when no report says it
 * @param when the most exact that the reports support
 * @param host whose turn it is or was; null where nothing tells, and in a third country
 * @param review PENDING as long as any of the findings is
 * @param members the findings that were joined, the earliest report first
 * @param sources the reports that tell of it, the fullest (whose subject it is) first
 * @param doubts where the reports do not agree
 */
public record Session(
        String id,
        @Nullable MechanismId mechanism,
        MeetingKind kind,
        @Nullable Integer ordinal,
        Status status,
        When when,
        @Nullable Place where,
        @Nullable Party host,
        @Nullable Format format,
        @Nullable String occasion,
        List<Chair> chairs,
        Review review,
        List<FindingId> members,
        List<ReportId> sources,
        List<Cited> evidence,
        List<Contradiction> doubts) {
    public Session {
        chairs = List.copyOf(chairs);
        members = List.copyOf(members);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
        doubts = List.copyOf(doubts);
    }
}
