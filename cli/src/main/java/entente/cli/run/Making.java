package entente.cli.run;

import entente.domain.Findings;

/**
 * What is made of a report that was read. Used by many threads at once.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Making<T> {
    /**
     * @param name the report's file as the user knows it
     * @param bytes as they came
     */
    T of(Findings findings, String name, byte[] bytes);
}
