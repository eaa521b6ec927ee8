package entente.desk.api.form;

import entente.domain.follow.Completion;
import entente.domain.follow.Timeliness;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.Review;
import entente.register.account.DueCommitment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment that is due. */
@Told("A commitment that is due.")
public record CommitmentDue(
        Relation relation,
        FindingId id,
        @Told("Of its first saying.") String words,
        @Nullable Time when,
        Completion completion,
        Timeliness timeliness,
        Review review,
        @Told("That carry it, the leading one first.") List<String> bodies,
        @Told("What a later report tells to have kept it; null for none.")
                @Nullable String suggestedKeeper)
        implements Form {
    public static CommitmentDue of(DueCommitment due) {
        return new CommitmentDue(
                due.relation(),
                due.id(),
                due.words(),
                Time.of(due.due()),
                due.completion(),
                due.timeliness(),
                due.review(),
                due.bodies(),
                due.suggestedKeeper());
    }
}
