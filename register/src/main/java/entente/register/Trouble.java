package entente.register;

import java.util.List;

/**
 * Something that keeps the register from doing what was asked. It carries what a sentence needs;
 * the command and the desk have the sentences, in their languages.
 */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient List<String> details;

    public Trouble(Kind kind, String... details) {
        super(kind + " " + List.of(details));
        this.kind = kind;
        this.details = List.of(details);
    }

    public Trouble(Throwable cause, Kind kind, String... details) {
        super(kind + " " + List.of(details), cause);
        this.kind = kind;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    /** What the sentence is filled with; the register's place comes first where it matters. */
    public List<String> details() {
        return details;
    }

    /** What is wrong; each is the key of a sentence. */
    public enum Kind {
        /** Details: place. No register is there, and the question was not one that makes one. */
        ABSENT,
        /** Details: place. The file is there, and it is no register. */
        NO_REGISTER,
        /** Details: place, its version, the newest that this program knows. */
        NEWER,
        /** Details: place. Another process has held it for too long. */
        LOCKED,
        /** Details: place. */
        READ_ONLY,
        /** Details: place. */
        DISK_FULL,
        /** Details: place, what the engine said. */
        DAMAGED,
        /** Details: place, what the engine said. */
        UNREACHABLE,
        /** Details: place, what the engine said. */
        FAILED,
        /** Details: the engine's version, the least that is safe. */
        ENGINE_TOO_OLD,
        /** Details: what was typed. */
        NO_SUCH_FINDING,
        /** Details: what was typed, some of the names that begin so. */
        AMBIGUOUS_FINDING,
        /** Details: what was typed. */
        NO_SUCH_REPORT,
        /** Details: what was typed. */
        NO_SUCH_RELATION,
        /** Details: what was typed. */
        NO_SUCH_BODY,
        /** Details: what was typed, some of the bodies that are called so. */
        AMBIGUOUS_BODY,
        /** Details: what was typed, the relation. */
        NO_SUCH_SESSION,
        /** Details: the entry's number. */
        NO_SUCH_ENTRY,
        /** Details: the entry's number, its kind. */
        NOT_UNDOABLE,
        /** Details: the finding, what it is. */
        NOT_A_COMMITMENT,
        /** Details: the completion. It may be said only with evidence. */
        NEEDS_EVIDENCE,
        /** Details: the field, its value, what may stand there. */
        BAD_VALUE,
        /** Details: the place in the file, what is wrong. */
        BAD_IMPORT,
        /** Details: place. Something is there already that must not be overwritten. */
        OCCUPIED,
        /** Details: place. It lies on a server, and the server's own means are for that. */
        ON_SERVER,
        /** Details: the bytes. An entry's body may not be larger. */
        ENTRY_TOO_LARGE
    }
}
