package entente.ledger.deed;

import entente.domain.follow.Completion;
import entente.ledger.Malformed;
import entente.ledger.json.JsonObject;
import entente.ledger.log.KeyId;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry of a shared log does. Other entries are named by their leaf's hash. */
public sealed interface Deed {
    /**
     * The first entry of a log, and only that: whose charter it is stands in every header.
     *
     * @param fold the highest version of the fold that the author's program knows
     */
    record Found(int fold) implements Deed {
        public Found {
            Checks.fold(fold);
        }
    }

    /** From here on the author's program knows this version of the fold. */
    record Speak(int fold) implements Deed {
        public Speak {
            Checks.fold(fold);
        }
    }

    /**
     * A text, or a change of one. What it says is the entry's body.
     *
     * @param takes the subject, and after it the commitments that are made or changed with it; all
     *     are agreed together or not at all
     * @param counters the proposal of the other side that it answers; null for none
     */
    record Propose(Effect effect, List<Take> takes, @Nullable Hash counters) implements Deed {
        public Propose {
            takes = List.copyOf(takes);
            Checks.takes(effect, takes);
        }
    }

    record Accept(Hash proposal) implements Deed {}

    record Settle(Hash acceptance) implements Deed {}

    /** Of one's own proposal or acceptance. */
    record Withdraw(Hash own) implements Deed {}

    record Decline(Hash proposal) implements Deed {}

    /** One-sided: what was agreed is left. Its text stays as it is. */
    record Denounce(Subject subject) implements Deed {}

    /** One side's own word on how far a commitment is carried out; its evidence is in the body. */
    record Assess(Subject subject, Completion completion) implements Deed {}

    /**
     * A key is replaced by the one that was promised; the new one signs this.
     *
     * @param next what the key after this one will be
     */
    record Rotate(KeyId old, PublicKey key, KeyId next) implements Deed {}

    /**
     * A key is lost to others.
     *
     * @param head a signed note: the newest head of the own log that the other side has cosigned;
     *     null when it has cosigned none
     */
    record Revoke(KeyId key, @Nullable String head) implements Deed {}

    /**
     * How much of the other log was cosigned when its revocation came: what that voids begins
     * there.
     */
    record Confirm(Hash revocation, long size) implements Deed {
        public Confirm {
            if (size < 0) {
                throw new Malformed("The size is negative. Maybe it overflowed.");
            }
        }
    }

    /**
     * Full powers (Vienna Convention, article 7) for the officer who has this key.
     *
     * @param scope subjects with all that is below them; an empty one is all, an empty list nothing
     * @param until the day on which they end, ISO 8601, for people: no clock decides anything here;
     *     null when it is left open
     */
    record Empower(PublicKey key, KeyId next, List<String> scope, @Nullable String until)
            implements Deed {
        public Empower {
            scope = List.copyOf(scope);
            Checks.powers(scope, until);
        }
    }

    /** What that entry said was erased, with its salt. */
    record Erase(Hash entry) implements Deed {}

    /** The word for it in headers. */
    default String kind() {
        return Kind.of(this).name();
    }

    /** As it stands in a header. */
    default JsonObject encode() {
        return DeedForm.write(this);
    }

    /**
     * @throws Malformed when the object is not what {@link #encode} gives for that kind
     */
    static Deed parse(String kind, JsonObject object) {
        Deed deed = DeedForm.read(Kind.named(kind), object);
        if (!deed.encode().equals(object)) {
            throw new Malformed(
                    "The deed has more than its kind has. Maybe a newer program wrote it.");
        }
        return deed;
    }
}
