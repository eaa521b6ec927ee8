package entente.ledger.joint;

import entente.ledger.log.Origin;

/**
 * Why an entry is not admitted to a log. Nothing after it is either.
 *
 * @param index which entry of the log it would have been
 * @param detail what was found; quotes nothing said
 */
public record Refusal(Origin log, long index, Why why, String detail) {
    /** The sorts of refusals. */
    public enum Why {
        UNREADABLE("cannot be read", "it was cut, or a newer program wrote it"),
        FOREIGN("belongs to another log", "two relations were mixed up"),
        MISPLACED("does not follow the last one", "entries are missing, or the log was forked"),
        UNFOUNDED("is no beginning of a log, or a second one", "entries are missing"),
        FORGETFUL("has seen less of the other log than the one before", "a backup was restored"),
        UNSEEN("has seen a head of the other log that is not held", "entries are missing"),
        FORKED("has seen a head that is none of the other log's", "one of the logs was forked"),
        UNKNOWN_KEY("is signed by a key that was never named", "the log was forged"),
        RETIRED_KEY("is signed by a key outside its range", "the key was stolen"),
        UNPROMISED_KEY("names a key that is not the promised one", "the log was forged"),
        BADLY_SIGNED("has a signature that is not its author's", "the log was forged"),
        UNPROVEN("revokes a key without a head that the other side cosigned", "the head is newer"),
        ALTERED("has a body that its header does not bind", "the body was altered"),
        TOO_MANY("is one more than this program can hold", "the relation needs a new charter");

        private final String what;
        private final String maybe;

        Why(String what, String maybe) {
            this.what = what;
            this.maybe = maybe;
        }
    }

    /** One sentence, and what may be behind it. */
    public String sentence() {
        return "Entry %d of %s %s%s. Maybe %s."
                .formatted(
                        index,
                        log.text(),
                        why.what,
                        detail.isEmpty() ? "" : " (" + detail + ")",
                        why.maybe);
    }
}
