package entente.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a node does not do, and why. Nothing has changed. The message is one sentence in
 * English; whoever has sentences of their own takes the kind and its details.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient List<String> details;
    private final transient @Nullable Reason reason;

    public Refused(Kind kind, String... details) {
        this(null, kind, null, List.of(details));
    }

    public Refused(Throwable cause, Kind kind, String... details) {
        this(cause, kind, null, List.of(details));
    }

    /** For a reason that has words of its own: it is the last of the details. */
    public Refused(Kind kind, Reason reason, String... details) {
        this(null, kind, reason, List.of(details));
    }

    public Refused(Throwable cause, Kind kind, Reason reason, String... details) {
        this(cause, kind, reason, List.of(details));
    }

    private Refused(
            @Nullable Throwable cause, Kind kind, @Nullable Reason reason, List<String> details) {
        super(kind.english(details, reason), cause);
        this.kind = kind;
        this.details = details;
        this.reason = reason;
    }

    public Kind kind() {
        return kind;
    }

    /** What the sentence is filled with, in its order; the reason, if there is one, follows. */
    public List<String> details() {
        return details;
    }

    /** The last of the details, where it has words of its own; null where it has not. */
    public @Nullable Reason reason() {
        return reason;
    }

    /** What is wrong; each is the key of a sentence. */
    public enum Kind {
        /** Details: the directory. */
        NO_NODE("There is no node at %s. Maybe \"entente node init\" makes one."),
        /** Details: the directory. */
        NODE_THERE("A node of another party is at %s already. Maybe it is the one you want."),
        /** Details: the directory, what is wrong. */
        BAD_KEYSTORE("The keystore at %s cannot be used: %s Maybe restore it from its backup."),
        /** Details: what is wrong. */
        BAD_CARD("The node's card cannot be used: %s Maybe it was cut when it was copied."),
        /** Details: the party. */
        OWN_CARD("The card is of %s, the node's own party. Maybe the two cards were swapped."),
        /** Details: the party. */
        NO_RELATION("The node has no charter with %s. Maybe load the other side's card first."),
        /** Details: the officer. */
        NO_OFFICER(
                "No key of the officer %s may sign here. Maybe it was revoked, or is another's."),
        /** Details: what was typed. */
        NO_SUCH_ENTRY(
                "No entry begins with %s. Maybe the pouch that brings it has not been opened."),
        /** Details: what was typed. */
        AMBIGUOUS_ENTRY("Several entries begin with %s. Maybe give more digits."),
        /** Details: the subject. */
        NO_SUCH_SUBJECT("Nothing is agreed on %s. Maybe it is still proposed."),
        /** Details: the subject. */
        SUBJECT_AGREED("Something is agreed on %s already. Maybe an amendment is meant."),
        /** Details: what is void about it. */
        VOID("The entry would be void: it %s. Maybe look at what stands first."),
        /** Details: why the log does not take it. */
        NOT_ADMITTED("The own log does not admit the entry: %s"),
        /** Details: what does not verify. */
        UNSOUND(
                "What the node holds does not verify: %s Maybe put a backup back and open the newest pouch."),
        /** Details: what is wrong with it. */
        BAD_TEXT("The proposal is not in its form: %s"),
        /** Details: the completion. */
        NEEDS_EVIDENCE(
                "The completion %s may only be said with evidence. Maybe say what was done."),
        /** Details: the key's name. */
        NO_SUCH_KEY("The node has no key called %s. Maybe \"entente node key\" lists them."),
        /** Details: the party. */
        FENCED(
                "The node holds less of its own log with %s than it has signed: it reads but does not sign. Maybe open a pouch of the other side's that brings the log back."),
        /** Details: the party. */
        FROZEN("A log of the relation with %s is frozen. Maybe look at its conflicts."),
        /** Details: what failed. */
        STOPPED("The node stopped when a write failed (%s). Maybe open it again."),
        /** Details: the file, what failed. */
        FAILED("%s cannot be read or written: %s. Maybe the disk is full or may not be written."),
        /** Details: the file. */
        NOT_A_POUCH("%s is no pouch. Maybe it was altered on the way."),
        /** Details: the file. */
        NOT_FOR_US("The pouch %s is sealed to another node. Maybe it went to the wrong ministry."),
        /** Details: the file. */
        CUT("The pouch %s is damaged. Maybe it was cut or altered on the way; ask for it again."),
        /** Details: the file, the most bytes. */
        TOO_LARGE("The pouch %s holds more than %s bytes. Maybe it was made to do harm."),
        /** Details: the file, what is wrong. */
        BAD_POUCH("The pouch %s is not in its form: %s"),
        /** Details: the file. */
        UNKNOWN_CHARTER(
                "The pouch %s is of no relation that this node has. Maybe load the charter."),
        /** Details: the file, what is wrong with the entry. */
        BAD_ENTRY("The pouch %s brings an entry that is not admitted: %s"),
        /** Details: the file. */
        BADLY_SIGNED("The pouch %s is not signed by its sender's node. Maybe it was forged."),
        /** Details: the file. */
        QUARANTINE_FULL(
                "The pouch %s goes on from entries that are missing, and too many wait already. Maybe open the ones before it first."),
        /** Details: the file. Nothing may be overwritten. */
        OCCUPIED("Something is at %s already. Maybe give another name.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        private String english(List<String> details, @Nullable Reason reason) {
            Stream<String> last = Stream.ofNullable(reason).map(Reason::english);
            return sentence.formatted(Stream.concat(details.stream(), last).toArray());
        }
    }
}
