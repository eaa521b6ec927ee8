package entente.exchange;

import entente.ledger.merkle.Hash;

/**
 * A document that goes along with a text.
 *
 * @param name for people
 * @param hash of its bytes
 * @param length in bytes
 */
public record Attachment(String name, Hash hash, long length) {}
