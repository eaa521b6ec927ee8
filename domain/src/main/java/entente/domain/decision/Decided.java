package entente.domain.decision;

import java.time.Instant;

/**
 * A decision as the log holds it.
 *
 * @param position of its entry in the log: later ones win
 * @param at claimed by its author's clock; nothing orders by it
 */
public record Decided(long position, String author, Instant at, Decision decision) {}
