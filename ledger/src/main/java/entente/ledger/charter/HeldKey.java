package entente.ledger.charter;

import entente.ledger.deed.Subject;
import entente.ledger.log.KeyId;
import entente.ledger.sign.PublicKey;
import java.util.List;

/**
 * A key that a side has or had.
 *
 * @param next what the key after it will be
 * @param scope what an officer may sign about; an empty part is all, an empty list nothing
 * @param from how many entries the log had when the key was known; 0 for the charter's
 * @param replaced by which entry the next one took its place; {@link #NEVER}
 * @param revoked by which entry it was revoked; {@link #NEVER}
 */
public record HeldKey(
        Duty duty,
        PublicKey key,
        KeyId next,
        List<String> scope,
        int from,
        int replaced,
        int revoked) {
    public static final int NEVER = Integer.MAX_VALUE;

    public HeldKey {
        scope = List.copyOf(scope);
    }

    static HeldKey founding(FoundingKey key) {
        return new HeldKey(key.duty(), key.key(), key.next(), List.of(""), 0, NEVER, NEVER);
    }

    static HeldKey officer(PublicKey key, KeyId next, List<String> scope, int from) {
        return new HeldKey(Duty.OFFICER, key, next, scope, from, NEVER, NEVER);
    }

    HeldKey followedBy(PublicKey successor, KeyId afterIt, int index) {
        return new HeldKey(duty, successor, afterIt, scope, index + 1, NEVER, NEVER);
    }

    HeldKey replacedAt(int index) {
        return new HeldKey(duty, key, next, scope, from, index, revoked);
    }

    HeldKey revokedAt(int index) {
        return new HeldKey(duty, key, next, scope, from, replaced, Math.min(revoked, index));
    }

    HeldKey empowered(List<String> other) {
        return new HeldKey(duty, key, next, other, from, replaced, revoked);
    }

    /** Whether it may sign the next entry. */
    public boolean maySign() {
        return replaced == NEVER && revoked == NEVER;
    }

    /** Whether it may sign the head of so many entries. */
    public boolean maySignHead(long size) {
        return duty == Duty.NODE && from <= size && replaced >= size && revoked >= size;
    }

    public boolean mayConcern(Subject subject) {
        return scope.stream().anyMatch(subject::isWithin);
    }
}
