package entente.cli.run;

import entente.cli.source.Complaint;

/**
 * What became of one input.
 *
 * @param <T> what is made of a report that was read
 */
sealed interface Outcome<T> {
    record Read<T>(T made, Count count) implements Outcome<T> {}

    /**
     * @param name as the user knows it
     */
    record NotRead<T>(String name, Complaint complaint) implements Outcome<T> {}
}
