package entente.desk.right;

import entente.domain.relation.Relation;
import entente.register.account.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that an account may do. */
public record Standing(List<Grant> grants) {
    public static final Standing NONE = new Standing(List.of());

    public Standing {
        grants = List.copyOf(grants);
    }

    /** Whether there is any relation, or none that matters, in which it has the right. */
    public boolean may(Right right) {
        return grants.stream().anyMatch(grant -> grant.right().includes(right));
    }

    public boolean may(Right right, Relation relation) {
        return scope(right).admits(relation);
    }

    /** The relations in which it has the right. */
    public Scope scope(Right right) {
        Set<Relation> relations = new TreeSet<>();
        for (Grant grant : grants) {
            if (grant.right().includes(right)) {
                Relation relation = grant.relation();
                if (relation == null) {
                    return Scope.ALL;
                }
                relations.add(relation);
            }
        }
        return Scope.of(relations);
    }

    /** The bodies on whose assignments it reports. */
    public Set<String> bodies() {
        return grants.stream()
                .map(Grant::body)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The relations in which it reports on a body's assignments. */
    public Scope carrying(String body) {
        List<Grant> own = grants.stream().filter(grant -> body.equals(grant.body())).toList();
        return own.stream().anyMatch(grant -> grant.relation() == null)
                ? Scope.ALL
                : Scope.of(own.stream().map(Grant::relation).filter(Objects::nonNull).toList());
    }

    /** The same, cut down to one right and to some relations, for example by a token. */
    public Standing narrowed(Right most, Scope relations) {
        Collection<Grant> left =
                grants.stream()
                        .filter(grant -> grant.right().includes(most))
                        .flatMap(grant -> narrowed(grant, most, relations).stream())
                        .toList();
        return new Standing(List.copyOf(left));
    }

    private static List<Grant> narrowed(Grant grant, Right most, Scope relations) {
        Scope both = relations.and(grant.relation());
        Set<Relation> left = both.relations();
        return left == null
                ? List.of(new Grant(most, null, grant.body()))
                : left.stream().map(relation -> new Grant(most, relation, grant.body())).toList();
    }
}
