package entente.register.care;

import entente.ledger.log.Entry;
import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;

/** Takes everything of a register that cannot be made again: in this order, and once. */
public interface Carrier {
    /** Whose log it is, how long it is, and its root. */
    void head(Origin.Private origin, TreeHead head);

    /** A document, by address: the lower addresses first. */
    void document(String address, byte[] bytes);

    /** An entry, in the order of the log. */
    void entry(Entry entry);
}
