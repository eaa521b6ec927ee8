package entente.domain.follow;

import entente.domain.Area;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.body.Assignment;
import entente.domain.relation.Cited;
import entente.domain.relation.FindingId;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment followed to its end: what was undertaken, each time that it was said, what became of
 * it.
 *
 * @param id the name of the finding that said it first; each saying's name leads here too
 * @param act the strongest of its sayings': both sides' agreement over one side's pledge
 * @param due of the newest saying that sets a time
 * @param dueWords the words that set it
 * @param session the id of the planned session that it undertakes to hold; null for none
 * @param agreement the name of the agreement that it undertakes to carry out; null for none
 * @param sayings the earliest first, never empty
 * @param completion what counts: of a fulfilment that counts, else of the newest report of progress
 * @param done when it was done; unsaid while it is not
 * @param keptBy the fulfilment that counts, else the likeliest suggestion; null for none
 * @param fulfilments all, the likeliest first, those dismissed last
 * @param told progress as reported, the newest first
 */
public record Tracked(
        FindingId id,
        Standing standing,
        Mode act,
        List<Party> by,
        List<Party> to,
        List<Area> areas,
        When due,
        List<Cited> dueWords,
        @Nullable String session,
        @Nullable FindingId agreement,
        List<Saying> sayings,
        Review review,
        Completion completion,
        When done,
        @Nullable Fulfilment keptBy,
        List<Fulfilment> fulfilments,
        Disposition disposition,
        List<Assignment> assignments,
        List<Told> told) {
    public Tracked {
        by = List.copyOf(by);
        to = List.copyOf(to);
        areas = List.copyOf(areas);
        dueWords = List.copyOf(dueWords);
        sayings = List.copyOf(sayings);
        fulfilments = List.copyOf(fulfilments);
        assignments = List.copyOf(assignments);
        told = List.copyOf(told);
    }

    /** Whether it keeps its time, on a day in the relation's time zone. */
    public Timeliness timeliness(LocalDate today) {
        return Timeliness.of(due, completion, done, today);
    }

    /** The words of its first saying. */
    public Cited words() {
        return sayings.getFirst().words();
    }
}
