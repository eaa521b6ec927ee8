package entente.register.search;

import entente.domain.Area;
import entente.domain.relation.Relation;
import entente.register.account.Scope;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of these words? Whatever is typed is a question; none is wrong. A filter that a kind
 * does not know (an area of a person) leaves that kind out.
 *
 * @param words all of them must be there, those in quotes side by side; the first {@link #WORDS}
 *     count. Blank asks for all that the filters let through, the newest first
 * @param scope the relations that are searched
 * @param area of commitments; null for any
 * @param status one of {@link Statuses#words}; null for any
 * @param body the id of a body that carries the commitment; null for any
 * @param from the earliest day of a session, or on which something was said; null for any
 * @param to the latest such day
 * @param kinds empty for all
 * @param limit the most hits to tell, from 1 to {@link #MOST}: those that fit best
 */
public record SearchQuestion(
        String words,
        Scope scope,
        @Nullable Area area,
        @Nullable String status,
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<HitKind> kinds,
        int limit) {
    /** Words of a question that count. */
    public static final int WORDS = 32;

    /** The most hits that one question is answered with. */
    public static final int MOST = 1000;

    public SearchQuestion {
        kinds = kinds.isEmpty() ? EnumSet.allOf(HitKind.class) : Set.copyOf(kinds);
        limit = Math.clamp(limit, 1, MOST);
    }

    /** Words without any filter. */
    public static SearchQuestion of(String words) {
        return new SearchQuestion(words, Scope.ALL, null, null, null, null, null, Set.of(), 20);
    }

    /** In one relation, if it may be searched. */
    public SearchQuestion in(Relation asked) {
        return within(scope.and(asked));
    }

    /** In these relations only. */
    public SearchQuestion within(Scope asked) {
        return new SearchQuestion(words, asked, area, status, body, from, to, kinds, limit);
    }

    public SearchQuestion on(Area asked) {
        return new SearchQuestion(words, scope, asked, status, body, from, to, kinds, limit);
    }

    public SearchQuestion standing(String asked) {
        return new SearchQuestion(words, scope, area, asked, body, from, to, kinds, limit);
    }

    public SearchQuestion carriedBy(String asked) {
        return new SearchQuestion(words, scope, area, status, asked, from, to, kinds, limit);
    }

    public SearchQuestion between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchQuestion(words, scope, area, status, body, first, last, kinds, limit);
    }

    public SearchQuestion only(HitKind... asked) {
        return new SearchQuestion(
                words, scope, area, status, body, from, to, Set.copyOf(List.of(asked)), limit);
    }

    public SearchQuestion most(int hits) {
        return new SearchQuestion(words, scope, area, status, body, from, to, kinds, hits);
    }
}
