package entente.register.account;

import entente.domain.Area;
import entente.domain.relation.Relation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments are there? They are told in an order of their own that no writing changes, so
 * that one can go on behind the last: by relation, then by name.
 *
 * @param relation null for all
 * @param state a word of a commitment's standing, completion, timeliness or review; null for any
 * @param area null for any
 * @param body what this body carries; null for all
 * @param from the earliest day on which it falls due; null for any
 * @param to the latest such day; null for any
 * @param behind the last that was told; null to begin
 * @param most to tell, at least 1
 */
public record CommitmentQuestion(
        @Nullable Relation relation,
        @Nullable String state,
        @Nullable Area area,
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Place behind,
        int most) {
    /** Where one is in the order. */
    public record Place(Relation relation, String commitment) {}
}
