package entente.desk.report;

import entente.desk.right.Right;
import entente.desk.visit.Bounds;
import entente.desk.visit.Visitor;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.words.decide.Drafting;
import entente.words.decide.UnderReview;
import entente.words.typed.Mistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An officer at work on one report: what they see is what they may decide on, and nothing that they
 * write tells of a relation that is not theirs.
 */
record Work(Visitor visitor, UnderReview report) {
    /**
     * @throws Trouble when the visitor is no officer of any relation that it tells of
     */
    static Work on(Visitor visitor, String report) {
        return new Work(
                visitor,
                new UnderReview(visitor.view(Right.OFFICER).report(Address.report(report))));
    }

    ReportId id() {
        return report.id();
    }

    Drafting drafting() {
        return new Drafting(report);
    }

    /**
     * A finding of this report, standing or rejected.
     *
     * @throws Trouble when it is another report's, or another relation's
     */
    Filed<?> finding(String name) {
        FindingId id = Address.finding(name);
        return all().filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Trouble(Kind.NO_SUCH_FINDING, id.brief()));
    }

    private Stream<Filed<?>> all() {
        return Stream.concat(
                report.filed().filing().findings().stream(), report.filed().rejected().stream());
    }

    Set<FindingId> names() {
        return all().map(Filed::id).collect(Collectors.toSet());
    }

    /**
     * Writes a decision down; its position in the log.
     *
     * @throws Mistake when it would tell of a relation in which the visitor is no officer
     */
    long decide(Decision decision) {
        try {
            new Bounds(visitor.view(Right.OFFICER)).check(decision);
        } catch (Trouble trouble) {
            if (trouble.kind() == Kind.NO_SUCH_RELATION) {
                throw Mistake.given("reach", trouble.details().getFirst());
            }
            throw trouble;
        }
        return visitor.hand().decide(List.of(decision)).getFirst();
    }
}
