package entente.register.account;

import entente.domain.relation.Relation;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The relations from which a question may be answered. It is part of the question that is put to
 * the rows: what lies outside is never read, so nothing further up has to remember to hide it.
 *
 * @param relations null for all, also those that no report tells of yet
 */
public record Scope(@Nullable Set<Relation> relations) {
    public static final Scope ALL = new Scope(null);

    public Scope {
        relations = relations == null ? null : Set.copyOf(relations);
    }

    public static Scope of(Collection<Relation> relations) {
        return new Scope(Set.copyOf(relations));
    }

    public boolean isAll() {
        return relations == null;
    }

    public boolean admits(Relation relation) {
        return relations == null || relations.contains(relation);
    }

    /** What is in both. */
    public Scope and(Scope other) {
        if (relations == null || other.relations == null) {
            return relations == null ? other : this;
        }
        Set<Relation> both = new TreeSet<>(relations);
        both.retainAll(other.relations);
        return new Scope(both);
    }

    /**
     * What is in both.
     *
     * @param relation null for all
     */
    public Scope and(@Nullable Relation relation) {
        if (relation == null) {
            return this;
        }
        return admits(relation) ? new Scope(Set.of(relation)) : new Scope(Set.of());
    }

    /**
     * The condition on a column with a relation's code, to stand after WHERE or AND. Codes are
     * capital letters and a hyphen by their type, so they can be written out.
     */
    public String on(String column) {
        if (relations == null) {
            return "1 = 1";
        }
        if (relations.isEmpty()) {
            return "1 = 0";
        }
        return new TreeSet<>(relations)
                .stream()
                        .map(relation -> "'" + relation + "'")
                        .collect(Collectors.joining(", ", column + " IN (", ")"));
    }
}
