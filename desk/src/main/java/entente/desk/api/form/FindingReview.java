package entente.desk.api.form;

import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.Review;
import entente.words.decide.UnderReview;

/** What was decided on a finding. */
@Told("What was decided on a finding.")
public record FindingReview(
        @Told("Its name for ever, such as c-4f7k2m9q0x1ab.") FindingId finding,
        @Told("Its id within the report, such as c3; empty where it has none.") String local,
        Review review)
        implements Form {
    public static FindingReview of(Filed<?> filed) {
        return new FindingReview(filed.id(), UnderReview.local(filed.finding()), filed.review());
    }
}
