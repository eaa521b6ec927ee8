package entente.desk.search;

import entente.domain.When;
import entente.domain.relation.Relation;
import entente.register.search.Hit;
import entente.register.search.HitKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit as it is shown.
 *
 * @param place the page that it leads to
 * @param relation the first in whose account it stands; null where it is in none
 * @param pieces the words around what was found; empty where the title says all of it
 */
public record Result(
        HitKind kind,
        String title,
        String place,
        @Nullable Relation relation,
        When when,
        List<Piece> pieces) {
    static Result of(Hit hit) {
        List<Piece> pieces = Piece.of(hit.excerpt());
        boolean repeats =
                hit.excerpt().words().equals(hit.title())
                        && pieces.stream().noneMatch(Piece::found);
        return new Result(
                hit.kind(),
                hit.title(),
                Places.of(hit),
                hit.relations().isEmpty() ? null : hit.relations().getFirst(),
                hit.when(),
                repeats ? List.of() : pieces);
    }
}
