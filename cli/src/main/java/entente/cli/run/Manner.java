package entente.cli.run;

/**
 * How a pass is told.
 *
 * @param progress whether a line of progress is shown while it lasts
 * @param summary whether it ends with a line of figures
 * @param between what parts two reports
 */
public record Manner(boolean progress, boolean summary, String between) {}
