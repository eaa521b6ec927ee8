package entente.exchange;

import entente.domain.Party;
import entente.ledger.charter.Fingerprint;
import entente.ledger.merkle.Hash;

/**
 * A relation that a node is in.
 *
 * @param peer the other side
 * @param charter its hash; the other side has the same one
 * @param fingerprint the hash as people read it to each other
 * @param written false when the charter was loaded already
 * @param fenced whether the node reads but does not sign here
 */
public record Founded(
        Party peer, Hash charter, Fingerprint fingerprint, boolean written, boolean fenced) {}
