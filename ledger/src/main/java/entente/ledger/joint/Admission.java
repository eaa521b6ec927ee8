package entente.ledger.joint;

import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.charter.HeldKey;
import entente.ledger.deed.Deed;
import entente.ledger.joint.Refusal.Why;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Header;
import entente.ledger.log.KeyId;
import entente.ledger.log.Leaf;
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

    Outcome judge(Entry entry) {
        try {
            Leaf leaf = Leaf.parse(entry.leaf());
            return judge(entry, leaf, leaf.header());
        } catch (Malformed unfit) {
            return new Refused(
                    new Refusal(own.origin(), own.size(), Why.UNREADABLE, sentence(unfit)));
        }
    }

    private static String sentence(Malformed unfit) {
        return Objects.requireNonNullElse(unfit.getMessage(), "");
    }

    private Outcome judge(Entry entry, Leaf leaf, Header header) {
        Why place = place(header);
        TreeHead seen = header.seen();
        KeyId author = header.author();
        JsonObject object = header.deed();
        if (place != null || seen == null || author == null || object == null) {
            return refused(place == null ? Why.UNREADABLE : place);
        }
        Deed deed = Deed.parse(header.kind(), object);
        Why why = why(entry, leaf, deed, seen, author);
        return why == null
                ? new Passed(new Admitted(entry, leaf.hash(), deed, author, (int) seen.size()))
                : refused(why);
    }

    private Refused refused(Why why) {
        return new Refused(new Refusal(own.origin(), own.size(), why, ""));
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

    private @Nullable Why why(Entry entry, Leaf leaf, Deed deed, TreeHead seen, KeyId author) {
        if (deed instanceof Deed.Found != (own.size() == 0)) {
            return Why.UNFOUNDED;
        }
        Why unseen = seen(seen);
        if (unseen != null) {
            return unseen;
        }
        Why unsigned = signed(leaf, deed, author);
        if (unsigned != null) {
            return unsigned;
        }
        if (deed instanceof Deed.Revoke revoke
                && !new CosignedHead(own, other).proves(revoke, seen.size())) {
            return Why.UNPROVEN;
        }
        return isBodyItsOwn(entry, leaf) ? null : Why.ALTERED;
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

    private @Nullable Why signed(Leaf leaf, Deed deed, KeyId author) {
        PublicKey key;
        if (deed instanceof Deed.Rotate(KeyId old, PublicKey promised, var next)) {
            if (!own.keys().mayRotate(old, promised) || !promised.id().equals(author)) {
                return Why.UNPROMISED_KEY;
            }
            key = promised;
        } else {
            HeldKey held = own.keys().key(author);
            if (held == null || !held.maySign()) {
                return held == null ? Why.UNKNOWN_KEY : Why.RETIRED_KEY;
            }
            key = held.key();
        }
        Bytes message = Leaf.message(leaf.header());
        return key.verifies(message, leaf.signature()) ? null : Why.BADLY_SIGNED;
    }

    private static boolean isBodyItsOwn(Entry entry, Leaf leaf) {
        return switch (entry) {
            case Entry.Whole(var any, Bytes salt, Bytes body) ->
                    Body.parse(salt, body).commitment().equals(leaf.header().body());
            case Entry.Erased erased -> true;
        };
    }
}
