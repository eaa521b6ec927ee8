package entente.ledger.joint;

import entente.ledger.Bytes;
import entente.ledger.deed.Deed;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Header;
import entente.ledger.log.Leaf;
import entente.ledger.merkle.TreeHead;
import entente.ledger.sign.SecretKey;

/**
 * An entry to be written.
 *
 * @param body what it says, with a salt of chance
 * @param key of its author: an officer's, a node's, or the one that follows
 */
public record Draft(Deed deed, Body body, SecretKey key) {
    /**
     * The log's next entry. Whether it is worth anything is for the log to admit and the fold to
     * judge.
     *
     * @param seen the head of the other side's log
     */
    public Entry.Whole signed(SharedLog log, TreeHead seen) {
        Header header =
                new Header(
                        log.origin(),
                        log.size(),
                        log.last(),
                        seen,
                        key.publicKey().id(),
                        deed.kind(),
                        body.commitment(),
                        deed.encode());
        Bytes signature = key.sign(Leaf.message(header));
        return new Entry.Whole(Leaf.of(header, signature).bytes(), body.salt(), body.bytes());
    }
}
