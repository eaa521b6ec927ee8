package entente.domain.follow;

import entente.domain.Mode;
import entente.domain.When;
import entente.domain.relation.Cited;
import entente.domain.relation.FindingId;
import entente.domain.relation.Review;
import org.jspecify.annotations.Nullable;

/**
 * One time that something was undertaken.
 *
 * @param on when it was said: the day of the session, else of the report; unsaid where neither is
 *     known
 * @param session the id of the session at which it was said; null where the report is about none
 * @param due the time that it set, whatever others set
 * @param words the undertaking's own words
 * @param likeness why it is the same as those before it
 */
public record Saying(
        FindingId id,
        Review review,
        Mode act,
        When on,
        @Nullable String session,
        When due,
        Cited words,
        Likeness likeness) {}
