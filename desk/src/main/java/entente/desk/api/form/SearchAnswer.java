package entente.desk.api.form;

import entente.register.search.Hits;
import java.util.List;

/** What was found. */
@Told("What was found.")
public record SearchAnswer(
        @Told("The best first; the newest first where no words were asked for.") List<Found> items,
        @Told("How many there are in all.") long total,
        @Told("Whether they were counted only so far.") boolean orMore,
        @Told("Whether these are hits without regard to marks, as there are none with those typed.")
                boolean nearly,
        @Told("Whether all that is filed was searched.") boolean upToDate)
        implements Form {
    public static SearchAnswer of(Hits hits) {
        return new SearchAnswer(
                hits.hits().stream().map(Found::of).toList(),
                hits.total(),
                hits.orMore(),
                hits.nearly(),
                hits.upToDate());
    }
}
