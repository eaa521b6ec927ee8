package entente.ledger.joint;

import entente.ledger.charter.Duty;
import entente.ledger.charter.HeldKey;
import entente.ledger.deed.Deed;
import entente.ledger.log.KeyId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of one log are void because the key that signed them is revoked from before them
 * on. Nobody but their own side can have relied on them: the other side had not cosigned so far.
 */
record Strikes(List<Range> ranges) {
    /**
     * What a revocation voids.
     *
     * @param from the first entry
     * @param to the revocation itself, which is not voided
     */
    record Range(KeyId key, int from, int to) {
        boolean has(int index, KeyId author) {
            return index >= from && index < to && author.equals(key);
        }
    }

    Strikes {
        ranges = List.copyOf(ranges);
    }

    /**
     * @param own the log
     * @param other the other side's log, which may tell that more was cosigned than was known
     */
    static Strikes of(Cut own, Cut other) {
        Strikes strikes = new Strikes(List.of());
        // The last ones first: one that is itself struck strikes nothing.
        for (int index : own.revocations().reversed()) {
            Admitted entry = own.entry(index);
            if (entry.deed() instanceof Deed.Revoke(var key, var head)
                    && isOfNode(own, entry)
                    && !strikes.strike(index, entry)) {
                int from = Math.max(cosigned(head), confirmed(index, entry, other));
                strikes = strikes.and(new Range(key, from, index));
            }
        }
        return strikes;
    }

    private Strikes and(Range range) {
        List<Range> more = new ArrayList<>(ranges);
        more.add(range);
        return new Strikes(more);
    }

    /** Entry 0 stays, whoever signed it: it is the charter's. */
    private static int cosigned(@Nullable String head) {
        return head == null ? 1 : Math.max(1, CosignedHead.size(head));
    }

    private static boolean isOfNode(Cut log, Admitted entry) {
        HeldKey author = log.keys().key(entry.author());
        return author != null && author.duty() == Duty.NODE;
    }

    /**
     * What the other side says that it had cosigned, in its first entry that saw the revocation.
     */
    private static int confirmed(int index, Admitted revocation, Cut other) {
        int at = other.firstToSee(index);
        return at < other.size()
                        && other.entry(at).deed() instanceof Deed.Confirm(var named, long size)
                        && named.equals(revocation.leaf())
                        && isOfNode(other, other.entry(at))
                ? (int) Math.min(size, index)
                : 0;
    }

    /** Whether this entry is void. Keys that were promised before, and what they saw, stay. */
    boolean strike(int index, Admitted entry) {
        return !(entry.deed() instanceof Deed.Rotate)
                && !(entry.deed() instanceof Deed.Confirm)
                && ranges.stream().anyMatch(range -> range.has(index, entry.author()));
    }
}
