package entente.dossier.carry;

import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;

/**
 * What an import found.
 *
 * @param head how many entries, and their root
 * @param erased entries without their bodies
 */
public record Carried(Origin.Private origin, TreeHead head, long documents, long erased) {}
