package entente.cli.run;

import entente.domain.Findings;

/** How findings are put into characters. Used by many threads at once. */
@FunctionalInterface
public interface Rendering {
    /**
     * What is written for one report, its last line ended.
     *
     * @param name the report's file as the user knows it
     */
    String of(Findings findings, String name);
}
