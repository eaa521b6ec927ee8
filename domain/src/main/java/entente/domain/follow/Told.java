package entente.domain.follow;

import entente.domain.relation.ReportId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Progress as a body reported it, or the desk for it.
 *
 * @param entry the log entry that holds it, unique: what {@link Keeper.ToldByBody} names
 * @param body null where the desk speaks for none in particular
 * @param evidence words of one's own, empty where only a document was given
 * @param document the document given as evidence; null for none
 * @param on the day it tells of
 * @throws IllegalArgumentException when the completion needs evidence and there is none
 */
public record Told(
        String entry,
        @Nullable String body,
        Completion completion,
        String evidence,
        @Nullable ReportId document,
        LocalDate on,
        String author) {
    public Told {
        completion.check(evidence, document != null);
    }
}
