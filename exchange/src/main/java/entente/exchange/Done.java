package entente.exchange;

import entente.ledger.merkle.Hash;

/**
 * What a command came to.
 *
 * @param entry the leaf hash of the entry that says so, by which others name it
 * @param index its place in the own log
 * @param written false when it stood already: the same command was given before
 */
public record Done(Hash entry, int index, boolean written) {}
