package entente.ledger.joint;

import entente.ledger.log.Leaf;
import entente.ledger.merkle.TreeHead;
import entente.ledger.sign.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its form. Nobody but this package makes one, so what it says of a signature is true.
 *
 * @param entry as it will be admitted, if it is
 * @param whole whether its body, unless it was erased, is the one that its header binds
 * @param tried the key that its author's id means; null when none was tried yet
 * @param good whether that key has signed it
 */
record Formed(
        Admitted entry,
        Leaf leaf,
        TreeHead seen,
        boolean whole,
        @Nullable PublicKey tried,
        boolean good)
        implements Examined {
    /** The same with its signature verified. */
    Formed signed(PublicKey key) {
        return new Formed(entry, leaf, seen, whole, key, verifies(key));
    }

    boolean isSignedBy(PublicKey key) {
        return tried != null && key.equals(tried) ? good : verifies(key);
    }

    private boolean verifies(PublicKey key) {
        return key.verifies(Leaf.message(leaf.header()), leaf.signature());
    }
}
