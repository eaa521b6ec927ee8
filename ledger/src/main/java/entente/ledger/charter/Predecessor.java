package entente.ledger.charter;

import entente.ledger.merkle.Hash;
import entente.ledger.merkle.TreeHead;

/**
 * The charter before, and the last heads of its logs in the order of its sides. This is the way out
 * of a freeze, and of the loss of both nodes; it is agreed on paper.
 */
public record Predecessor(Hash charter, TreeHead first, TreeHead second) {}
