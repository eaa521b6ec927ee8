package entente.desk.search;

import entente.domain.When;
import entente.domain.relation.Relation;
import entente.register.search.Hit;
import entente.register.search.HitKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A hit as it is shown.
 *
 * @param place the page that it leads to
 * @param relation the first in whose account it stands; null where it is in none
 * @param titles the title, with what was found in it set apart where the words are the title's
 * @param pieces the words around what was found; empty where the title says all of it
 */
public record Result(
        HitKind kind,
        String title,
        List<Piece> titles,
        String place,
        @Nullable Relation relation,
        When when,
        List<Piece> pieces) {
    private static final Pattern LAO = Pattern.compile("\\p{IsLao}");

    static Result of(Hit hit) {
        List<Piece> pieces = Piece.of(hit.excerpt());
        boolean same = hit.excerpt().words().equals(hit.title());
        return new Result(
                hit.kind(),
                hit.title(),
                same ? pieces : List.of(new Piece(hit.title(), false)),
                Places.of(hit),
                hit.relations().isEmpty() ? null : hit.relations().getFirst(),
                hit.when(),
                same ? List.of() : pieces);
    }

    /** Where its letters tell: a BCP 47 tag. */
    public @Nullable String language() {
        return LAO.matcher(title).find() ? "lo" : null;
    }
}
