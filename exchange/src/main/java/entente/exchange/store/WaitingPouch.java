package entente.exchange.store;

import entente.ledger.Bytes;

/**
 * A pouch in quarantine.
 *
 * @param start the first entry that it has
 * @param content what was sealed in it, opened
 */
public record WaitingPouch(long number, String digest, long start, Bytes content) {}
