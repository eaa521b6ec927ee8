package entente.cli.show;

import entente.cli.agree.Between;
import entente.cli.agree.Promised;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.exchange.standing.Matter;
import entente.register.Register;
import entente.register.account.Due;
import entente.register.account.DueCommitment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How what is due stands between the sides, in the relations in which the own node has a charter.
 *
 * @param all those relations that are asked about
 * @param matters the subjects that have a commitment's very words
 */
record JointDue(List<Between> all, Map<FindingId, List<Matter>> matters) {
    static JointDue of(List<Between> all, Register register, Due due) {
        Map<FindingId, List<Matter>> matters = new HashMap<>();
        for (Between between : all) {
            Map<FindingId, Tracked> tracked = null;
            for (DueCommitment one : due.commitments()) {
                if (one.relation().equals(between.relation())) {
                    tracked = tracked == null ? tracked(register, between.relation()) : tracked;
                    Tracked its = tracked.get(one.id());
                    matters.put(one.id(), its == null ? List.of() : between.of(its));
                }
            }
        }
        return new JointDue(all, matters);
    }

    private static Map<FindingId, Tracked> tracked(Register register, Relation relation) {
        return register.chronicle(relation).tracked().stream()
                .collect(Collectors.toMap(Tracked::id, one -> one, (first, _) -> first));
    }

    /** What stands on it; null where the relation has no charter. */
    @Nullable List<Matter> of(DueCommitment due) {
        return matters.get(due.id());
    }

    /**
     * What both agreed, or one of them offers, that is due by then.
     *
     * @param body what this body carries by the text; null for all
     */
    static List<Promised> due(Between between, LocalDate last, @Nullable String body) {
        return between.due(last).stream()
                .filter(one -> body == null || one.undertaking().bodies().contains(body))
                .toList();
    }
}
