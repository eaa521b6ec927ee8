package entente.exchange;

import java.util.List;

/**
 * Something that people have to look at; no program decides it.
 *
 * @param details as the kind says
 */
public record Conflict(Kind kind, List<String> details) {
    public Conflict {
        details = List.copyOf(details);
    }

    public static Conflict of(Kind kind, Object... details) {
        return new Conflict(kind, List.of(details).stream().map(String::valueOf).toList());
    }

    /** The sorts of conflicts. */
    public enum Kind {
        /**
         * Two heads of one log that cannot both be: frozen. Details: whose log, size and root of
         * the one that was cosigned, size and root of the other.
         */
        FORKED,
        /**
         * The same entries, another state: two programs differ. Details: the sender's line, the
         * own.
         */
        DIVERGENT_STATE,
        /** Pouches that never came. Details: their numbers. */
        MISSING_POUCHES,
        /**
         * A pouch that waits. Details: its number, from which entry it goes on, how many are held.
         */
        WAITING_POUCH,
        /** Details: the subject, the own side's completion, the other side's. */
        DIVERGENT_ASSESSMENT,
        /** The node reads but does not sign. Details: how much it holds, how much it signed. */
        FENCED,
        /** A revocation that came. Details: whose key, from which entry on. */
        REVOKED
    }
}
