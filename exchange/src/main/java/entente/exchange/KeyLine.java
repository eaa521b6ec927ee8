package entente.exchange;

import entente.ledger.charter.Duty;
import entente.ledger.log.KeyId;

/**
 * A key of the node's, without its secret.
 *
 * @param name "node", or the officer's; it stays in this node
 * @param next the key that is promised to follow
 */
public record KeyLine(String name, Duty duty, KeyId key, KeyId next) {}
