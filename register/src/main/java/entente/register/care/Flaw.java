package entente.register.care;

import java.util.List;

/**
 * Something that is not as it was written.
 *
 * @param place "entry 17", "document 3f9a…", "account LAO-VNM", for people to find it
 * @param details what the kind's sentence is filled with, after the place
 */
public record Flaw(Kind kind, String place, List<String> details) {
    public Flaw {
        details = List.copyOf(details);
    }

    /** What is wrong; each is the key of a sentence. */
    public enum Kind {
        /** Details: why. */
        ENTRY_UNREADABLE,
        /** Details: the number that it says it has. */
        ENTRY_MISPLACED,
        /** Details: the log that it says it belongs to. */
        ENTRY_FOREIGN,
        /** It does not name the entry before it. */
        ENTRY_UNCHAINED,
        /** What it says is not what its header binds. */
        BODY_ALTERED,
        /** It is gone, and no entry records an erasure. */
        BODY_MISSING,
        /** Details: entries, as the head has them; as there are. */
        HEAD_DIFFERS,
        DOCUMENT_ALTERED,
        /** It is gone, and no entry records an erasure. */
        DOCUMENT_MISSING,
        /** What is made from the log is not what it would be, made anew. */
        ACCOUNT_DIFFERS,
        /** Details: what the engine says. */
        ENGINE
    }
}
