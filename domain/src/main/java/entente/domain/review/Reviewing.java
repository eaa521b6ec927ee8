package entente.domain.review;

import entente.domain.Findings;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.ReportId;
import java.util.ArrayList;
import java.util.List;

/**
 * A report's findings as they stand: named, with what officers decided applied in order; the last
 * decision on a finding wins, and one that is undone is simply not given.
 *
 * <p>A correction keeps the name of what it corrects. A finding that refers to a rejected one
 * refers to nothing any more.
 */
public final class Reviewing {
    private Reviewing() {}

    /**
     * @param decisions on this report, not undone, in the order of the log
     */
    public static Filing of(
            ReportId id,
            String file,
            Findings findings,
            List<? extends Decision.OnFindings> decisions) {
        return of(id, file, steps(findings, decisions));
    }

    /**
     * The same where the report was read more than once: what an officer decided on stays as it was
     * decided even where a later reading lacks it; what is pending gives way to the newest reading.
     *
     * @param history the readings and the decisions that are not undone, in the order of the log
     * @throws IllegalStateException when it has no reading
     */
    public static Filing of(ReportId id, String file, List<Step> history) {
        return docket(id, file, history).filing();
    }

    /** What stands and, marked REJECTED, what does not: for listing. */
    public static List<Filed<?>> all(
            ReportId id,
            String file,
            Findings findings,
            List<? extends Decision.OnFindings> decisions) {
        return all(id, file, steps(findings, decisions));
    }

    /** The same where the report was read more than once. */
    public static List<Filed<?>> all(ReportId id, String file, List<Step> history) {
        return docket(id, file, history).all();
    }

    private static List<Step> steps(
            Findings findings, List<? extends Decision.OnFindings> decisions) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Read(findings));
        decisions.forEach(decision -> steps.add(new Step.Decide(decision)));
        return steps;
    }

    private static Docket docket(ReportId id, String file, List<Step> history) {
        Docket docket = new Docket(id, file);
        for (Step step : history) {
            switch (step) {
                case Step.Read(Findings findings) -> docket.read(findings);
                case Step.Decide(Decision.OnFindings decision) -> docket.decide(decision);
            }
        }
        return docket;
    }
}
