package entente.dossier.carry;

import entente.ledger.log.Entry;
import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;
import entente.register.care.Carrier;

/** Keeps nothing of what it is handed. */
final class Nowhere implements Carrier {
    @Override
    public void head(Origin.Private origin, TreeHead head) {
        // Nothing is kept.
    }

    @Override
    public void document(String address, byte[] bytes) {
        // Nothing is kept.
    }

    @Override
    public void entry(Entry entry) {
        // Nothing is kept.
    }
}
