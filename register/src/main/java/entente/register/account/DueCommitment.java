package entente.register.account;

import entente.domain.When;
import entente.domain.follow.Completion;
import entente.domain.follow.Timeliness;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment that is due, in any relation.
 *
 * @param words its first saying's
 * @param bodies that carry it, the leading one first
 * @param suggestedKeeper what a later report tells to have kept it, not confirmed yet; null for
 *     none
 */
public record DueCommitment(
        Relation relation,
        FindingId id,
        String words,
        When due,
        Completion completion,
        Timeliness timeliness,
        Review review,
        List<String> bodies,
        @Nullable String suggestedKeeper) {
    public DueCommitment {
        bodies = List.copyOf(bodies);
    }
}
