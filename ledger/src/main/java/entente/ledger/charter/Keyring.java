package entente.ledger.charter;

import entente.ledger.log.KeyId;
import entente.ledger.sign.PublicKey;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One side's keys as its log goes on. It is told of the log's entries in their order, and says of
 * the next one by whom it may be signed.
 */
public final class Keyring {
    private final Map<KeyId, HeldKey> keys = new LinkedHashMap<>();

    public Keyring(Signatory signatory) {
        signatory.keys().forEach(founding -> hold(HeldKey.founding(founding)));
    }

    private void hold(HeldKey key) {
        keys.put(key.key().id(), key);
    }

    /** The key of that name, whether it may still sign or not; null when there was none. */
    public @Nullable HeldKey key(KeyId id) {
        return keys.get(id);
    }

    /** All keys there have been, in the order in which they came. */
    public Collection<HeldKey> keys() {
        return Collections.unmodifiableCollection(keys.values());
    }

    /**
     * Whether this key is the one that was promised to follow the old one, which nothing has yet.
     */
    public boolean mayRotate(KeyId old, PublicKey key) {
        HeldKey held = keys.get(old);
        return held != null
                && held.replaced() == HeldKey.NEVER
                && held.next().equals(key.id())
                && !keys.containsKey(key.id());
    }

    /**
     * The old key signs no more, and the new one does what it did.
     *
     * @param index of the entry that says so; likewise below
     */
    public void rotate(KeyId old, PublicKey key, KeyId next, int index) {
        HeldKey held = keys.get(old);
        if (held != null) {
            keys.put(old, held.replacedAt(index));
            hold(held.followedBy(key, next, index));
        }
    }

    public void revoke(KeyId id, int index) {
        keys.computeIfPresent(id, (any, held) -> held.revokedAt(index));
    }

    /** The officer's powers are these from here on; a node's key gets none. */
    public void empower(PublicKey key, KeyId next, List<String> scope, int index) {
        HeldKey held = keys.get(key.id());
        if (held == null) {
            hold(HeldKey.officer(key, next, scope, index + 1));
        } else if (held.duty() == Duty.OFFICER) {
            keys.put(key.id(), held.empowered(scope));
        }
    }
}
