package entente.desk.account;

import entente.domain.relation.Relation;
import entente.register.Trouble;
import entente.register.View;
import entente.words.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One relation out of many, for pages that show one account at a time.
 *
 * @param chosen null where there is none to choose
 */
public record Choice(List<Relation> relations, @Nullable Relation chosen) {
    /**
     * @param asked null or empty for the relation with the most sessions
     * @throws Trouble when the view has no such relation
     */
    public static Choice of(View view, @Nullable String asked) {
        List<Relation> relations = view.relations();
        if (asked == null || asked.isEmpty()) {
            return new Choice(relations, busiest(view));
        }
        Relation relation = named(asked);
        if (!relations.contains(relation)) {
            throw new Trouble(Trouble.Kind.NO_SUCH_RELATION, relation.toString());
        }
        return new Choice(relations, relation);
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
