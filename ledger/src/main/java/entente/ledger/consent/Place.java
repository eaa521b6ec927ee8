package entente.ledger.consent;

/**
 * Where an entry stands.
 *
 * @param index in its log, from 0
 */
public record Place(Side side, int index) {}
