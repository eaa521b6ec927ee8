package entente.ledger.joint;

import entente.ledger.Malformed;
import entente.ledger.charter.HeldKey;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Refusal.Why;
import entente.ledger.log.Header;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.TreeHead;
import entente.ledger.sign.PublicKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry is the next one of a log.
 *
 * @param own the log
 * @param other the other side's, at least as far as the entry's author had seen it
 */
record Admission(SharedLog own, SharedLog other) {
    /** What becomes of the entry. */
    sealed interface Outcome {}

    record Passed(Admitted entry) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    Outcome judge(Examined examined) {
        try {
            return switch (examined) {
                case Unformed(String sentence) -> new Refused(refusal(Why.UNREADABLE, sentence));
                case Formed entry -> judge(entry);
            };
        } catch (Malformed unfit) {
            return new Refused(
                    refusal(Why.UNREADABLE, Objects.requireNonNullElse(unfit.getMessage(), "")));
        }
    }

    private Outcome judge(Formed entry) {
        Why place = place(entry.leaf().header());
        Why why = place == null ? why(entry) : place;
        return why == null ? new Passed(entry.entry()) : new Refused(refusal(why, ""));
    }

    private Refusal refusal(Why why, String detail) {
        return new Refusal(own.origin(), own.size(), why, detail);
    }

    private @Nullable Why place(Header header) {
        if (!header.origin().equals(own.origin())) {
            return Why.FOREIGN;
        }
        if (header.index() != own.size() || !Objects.equals(header.previous(), own.last())) {
            return Why.MISPLACED;
        }
        return own.size() == Integer.MAX_VALUE ? Why.TOO_MANY : null;
    }

    private @Nullable Why why(Formed entry) {
        if (entry.entry().deed() instanceof Deed.Found != (own.size() == 0)) {
            return Why.UNFOUNDED;
        }
        Why unseen = seen(entry.seen());
        if (unseen != null) {
            return unseen;
        }
        Why unsigned = signed(entry);
        if (unsigned != null) {
            return unsigned;
        }
        if (entry.entry().deed() instanceof Deed.Revoke revoke
                && !new CosignedHead(own, other).proves(revoke, entry.seen().size())) {
            return Why.UNPROVEN;
        }
        return entry.whole() ? null : Why.ALTERED;
    }

    private @Nullable Why seen(TreeHead seen) {
        if (seen.size() < own.seen()) {
            return Why.FORGETFUL;
        }
        if (seen.size() > other.size()) {
            return Why.UNSEEN;
        }
        return other.head((int) seen.size()).equals(seen) ? null : Why.FORKED;
    }

    private @Nullable Why signed(Formed entry) {
        if (entry.entry().deed() instanceof Deed.Rotate(KeyId old, PublicKey promised, var next)) {
            return own.keys().mayRotate(old, promised)
                            && promised.id().equals(entry.entry().author())
                    ? signed(entry, promised)
                    : Why.UNPROMISED_KEY;
        }
        HeldKey held = own.keys().key(entry.entry().author());
        if (held == null || !held.maySign()) {
            return held == null ? Why.UNKNOWN_KEY : Why.RETIRED_KEY;
        }
        return signed(entry, held.key());
    }

    private static @Nullable Why signed(Formed entry, PublicKey key) {
        return entry.isSignedBy(key) ? null : Why.BADLY_SIGNED;
    }
}
