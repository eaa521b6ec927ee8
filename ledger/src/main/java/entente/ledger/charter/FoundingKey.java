package entente.ledger.charter;

import entente.ledger.log.KeyId;
import entente.ledger.sign.PublicKey;

/**
 * A key of the charter.
 *
 * @param next what the key after it will be: it can replace this one even when this one is stolen
 */
public record FoundingKey(Duty duty, PublicKey key, KeyId next) {}
