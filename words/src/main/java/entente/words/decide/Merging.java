package entente.words.decide;

import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.register.account.Named;
import entente.words.typed.Mistake;
import java.util.List;
import java.util.function.Function;

/** Two findings that are one, or that were taken for one and are two. */
public final class Merging {
    private Merging() {}

    /**
     * The other finding gives the name.
     *
     * @param typed its local id in the same report, or its name or the beginning of it
     * @param register finds what a name leads to
     */
    public static Decision of(
            UnderReview report, Filed<?> finding, String typed, Function<String, Named> register) {
        if (typed.matches("[a-z]\\d{1,4}")) {
            return merge(finding.id(), report.find(typed).id(), report.relation());
        }
        Named other = register.apply(typed);
        if (!report.filed().relations().contains(other.relation())) {
            throw Mistake.given(
                    "merge.relation", other.finding().brief(), other.relation().toString());
        }
        return merge(finding.id(), other.finding(), other.relation());
    }

    public static Decision merge(FindingId finding, FindingId other, Relation relation) {
        checkAlike(finding, other);
        return new Decision.Merge(relation, List.of(other, finding));
    }

    public static Decision part(FindingId finding, FindingId other, Relation relation) {
        checkAlike(finding, other);
        return new Decision.Part(relation, finding, other);
    }

    private static void checkAlike(FindingId finding, FindingId other) {
        if (finding.equals(other)) {
            throw Mistake.given("same", finding.brief());
        }
        if (finding.value().charAt(0) != other.value().charAt(0)) {
            throw Mistake.given("merge.kind", other.brief(), finding.brief());
        }
    }
}
