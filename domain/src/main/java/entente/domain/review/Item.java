package entente.domain.review;

import entente.domain.Agreement;
import entente.domain.Commitment;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.relation.FindingId;
import entente.domain.relation.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding on the docket.
 *
 * @param review what it is unless rejected
 * @param rejected whether an officer rejected it; a later acceptance brings it back
 * @param meeting the name of the meeting that it refers to, which no renumbering changes
 * @param agreement the name of the agreement that it refers to
 */
record Item(
        FindingId name,
        Finding finding,
        Review review,
        boolean rejected,
        @Nullable FindingId meeting,
        @Nullable FindingId agreement) {

    /** A finding whose references mean the ids among these items. */
    static Item of(FindingId name, Finding finding, Review review, List<Item> among) {
        return finding instanceof Commitment commitment
                ? new Item(
                        name,
                        finding,
                        review,
                        false,
                        named(among, Meeting.class, commitment.meeting()),
                        named(among, Agreement.class, commitment.agreement()))
                : new Item(name, finding, review, false, null, null);
    }

    private static @Nullable FindingId named(
            List<Item> among, Class<? extends Finding> kind, @Nullable String id) {
        for (Item item : among) {
            if (Local.has(item.finding, kind, id)) {
                return item.name;
            }
        }
        return null;
    }

    /** Whether an officer wants it kept or gone: a later reading does not change it. */
    boolean decided() {
        return rejected || review != Review.PENDING;
    }

    Item accepted() {
        Review accepted = review == Review.PENDING ? Review.ACCEPTED : review;
        return new Item(name, finding, accepted, false, meeting, agreement);
    }

    Item refused() {
        return new Item(name, finding, review, true, meeting, agreement);
    }

    Item withId(String id) {
        return new Item(name, Local.withId(finding, id), review, rejected, meeting, agreement);
    }

    /** The same, which refers to another meeting or agreement instead of one that is no more. */
    Item redirected(FindingId from, @Nullable FindingId to) {
        return new Item(
                name,
                finding,
                review,
                rejected,
                from.equals(meeting) ? to : meeting,
                from.equals(agreement) ? to : agreement);
    }
}
