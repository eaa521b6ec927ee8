package entente.ledger.consent;

/**
 * An entry as far as consent goes.
 *
 * @param seen how many entries of the other log its author had
 */
public record Step(Move move, int seen) {}
