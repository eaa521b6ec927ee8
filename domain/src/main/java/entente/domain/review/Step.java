package entente.domain.review;

import entente.domain.Findings;
import entente.domain.decision.Decision;

/** One step in a report's history, as the log has them. */
public sealed interface Step {
    /** The report was read, for the first time or better. */
    record Read(Findings findings) implements Step {}

    /** An officer decided on what the readings until then had found. */
    record Decide(Decision.OnFindings decision) implements Step {}
}
