package entente.ledger.joint;

import entente.ledger.deed.Deed;
import entente.ledger.log.Entry;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;

/**
 * An entry that was verified.
 *
 * @param leaf by which other entries name it
 * @param seen how many entries of the other log its author had
 */
public record Admitted(Entry entry, Hash leaf, Deed deed, KeyId author, int seen) {}
