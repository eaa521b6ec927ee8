package entente.reader;

import entente.domain.Findings;
import entente.reader.intake.Refusal;
import java.util.List;

/** What became of a report: findings, or a refusal to be told in one sentence. */
public sealed interface Reading {
    record Done(Findings findings) implements Reading {}

    /**
     * @param details what the refusal's sentence is filled with, in its order
     */
    record Refused(Refusal refusal, List<String> details) implements Reading {
        public Refused {
            details = List.copyOf(details);
        }
    }
}
