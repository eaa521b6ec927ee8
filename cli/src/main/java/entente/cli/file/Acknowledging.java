package entente.cli.file;

import entente.domain.Findings;
import entente.register.filing.Outcome;

/** How it is told what became of a report that was filed. */
@FunctionalInterface
interface Acknowledging {
    /** The report's lines, the last one ended. */
    String of(Outcome outcome, Findings findings);
}
