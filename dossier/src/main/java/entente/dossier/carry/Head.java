package entente.dossier.carry;

import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;

/** Which log it is, how long it is, and the root over its leaves. */
record Head(Origin.Private origin, TreeHead tree) {}
