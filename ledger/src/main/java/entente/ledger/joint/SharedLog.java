package entente.ledger.joint;

import entente.ledger.charter.Charter;
import entente.ledger.charter.Duty;
import entente.ledger.charter.HeldKey;
import entente.ledger.charter.Keyring;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.log.Origin;
import entente.ledger.merkle.Hash;
import entente.ledger.merkle.Tree;
import entente.ledger.merkle.TreeHead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side's log as far as it was verified. */
public final class SharedLog {
    private final Origin.Shared origin;
    private final Keyring keys;
    private final List<Admitted> entries = new ArrayList<>();
    private final List<Integer> revocations = new ArrayList<>();
    private final LeafTree tree = new LeafTree();

    SharedLog(Charter charter, Side side) {
        this.origin = charter.origin(side);
        this.keys = new Keyring(charter.signatory(side));
    }

    void append(Admitted entry) {
        HeldKey author = keys.key(entry.author());
        // What an officer says of keys is void, wherever the log is read.
        boolean ofNode = author != null && author.duty() == Duty.NODE;
        switch (entry.deed()) {
            case Deed.Rotate(var old, var key, var next) -> keys.rotate(old, key, next, size());
            case Deed.Revoke(var key, var head) when ofNode -> keys.revoke(key, size());
            case Deed.Empower(var key, var next, var scope, var until) when ofNode ->
                    keys.empower(key, next, scope, size());
            default -> {}
        }
        if (entry.deed() instanceof Deed.Revoke) {
            revocations.add(size());
        }
        entries.add(entry);
        tree.append(entry.leaf());
    }

    public Origin.Shared origin() {
        return origin;
    }

    public int size() {
        return entries.size();
    }

    public List<Admitted> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Where keys are revoked, by whomever. */
    List<Integer> revocations() {
        return Collections.unmodifiableList(revocations);
    }

    /** The side's keys as they stand after the last entry. */
    public Keyring keys() {
        return keys;
    }

    public TreeHead head() {
        return tree.head(size());
    }

    /** The head that the log had when it had so many entries. */
    public TreeHead head(int size) {
        return tree.head(size);
    }

    /** The tree of that size, for proofs from it. */
    public Tree tree(int size) {
        return tree.tree(size);
    }

    /** The hash of the last entry's leaf; null before the first one. */
    public @Nullable Hash last() {
        return entries.isEmpty() ? null : entries.getLast().leaf();
    }

    /** How many entries of the other log the last entry's author had. */
    int seen() {
        return entries.isEmpty() ? 0 : entries.getLast().seen();
    }
}
