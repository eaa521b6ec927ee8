package entente.register.search;

import entente.register.account.Scope;
import java.util.List;

/**
 * What was found.
 *
 * @param hits the best first
 * @param total how many there are in all
 * @param orMore whether the total was counted only so far
 * @param nearly whether nothing was found with the marks that were typed, and these are the hits
 *     without regard to marks
 * @param upToDate whether all that is filed was searched; not where another process has been
 *     bringing the index up for longer than one waits
 */
public record Hits(List<Hit> hits, long total, boolean orMore, boolean nearly, boolean upToDate) {
    public Hits {
        hits = List.copyOf(hits);
    }

    /** The same, with no word of relations outside. */
    public Hits within(Scope scope) {
        return scope.isAll()
                ? this
                : new Hits(
                        hits.stream().map(hit -> hit.within(scope)).toList(),
                        total,
                        orMore,
                        nearly,
                        upToDate);
    }
}
