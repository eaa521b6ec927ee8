package entente.desk.account;

import entente.domain.relation.Relation;
import entente.register.Trouble;
import entente.register.View;
import entente.words.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One relation out of many, or all, a few at a time: an account is large.
 *
 * @param chosen null where there is none to choose, or all are
 * @param pages of the relations shown, where all are
 */
public record Choice(List<Relation> relations, @Nullable Relation chosen, Pages pages) {
    /** As an address says it. */
    public static final String ALL = "all";

    private static final int AT_ONCE = 5;

    /**
     * @param asked null or empty for the relation with the most sessions
     * @param page of all relations
     * @param address of the page
     * @throws Trouble when the view has no such relation
     */
    public static Choice of(View view, @Nullable String asked, int page, String address) {
        List<Relation> relations = view.relations();
        Pages pages =
                Pages.of(page, AT_ONCE, relations.size(), address + "?relation=" + ALL + "&page=");
        if (asked == null || asked.isEmpty()) {
            return new Choice(relations, busiest(view), pages);
        }
        if (asked.equals(ALL)) {
            return new Choice(relations, null, pages);
        }
        Relation relation = named(asked);
        if (!relations.contains(relation)) {
            throw new Trouble(Trouble.Kind.NO_SUCH_RELATION, relation.toString());
        }
        return new Choice(relations, relation, pages);
    }

    /** Whether all relations are shown. */
    public boolean all() {
        return chosen == null && !relations.isEmpty();
    }

    /** Those that the page shows. */
    public List<Relation> shown() {
        if (chosen != null) {
            return List.of(chosen);
        }
        return pages.cut(relations);
    }

    /**
     * What is written in an address as a relation.
     *
     * @throws Trouble when it can't be one: there is none of that name
     */
    public static Relation named(String asked) {
        try {
            return Relation.parse(asked);
        } catch (IllegalArgumentException _) {
            throw new Trouble(Trouble.Kind.NO_SUCH_RELATION, Plain.line(asked));
        }
    }

    private static @Nullable Relation busiest(View view) {
        Relation busiest = null;
        long most = -1;
        for (var overview : view.overviews(null)) {
            if (overview.sessions() > most) {
                busiest = overview.relation();
                most = overview.sessions();
            }
        }
        return busiest;
    }
}
