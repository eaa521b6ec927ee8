package entente.register.entry;

import entente.domain.decision.Decision;

/** The kinds of entries, as the log's headers name them. */
public enum EntryKind {
    FILE,
    ACCEPT,
    REJECT,
    CORRECT,
    ADD,
    SPLIT,
    MERGE,
    PART,
    CONFIRM,
    DISMISS,
    ASSIGN,
    TELL,
    CADENCE,
    HOST,
    ZONE,
    POLICY,
    JOIN_NAMES,
    PART_NAMES,
    BODY,
    UNDO,
    ERASED;

    /** The kind of an entry. */
    public static EntryKind of(Entry entry) {
        return switch (entry) {
            case Entry.Filed _ -> FILE;
            case Entry.Ruled ruled -> of(ruled.decision());
            case Entry.Undone _ -> UNDO;
            case Entry.Erased _ -> ERASED;
        };
    }

    private static EntryKind of(Decision decision) {
        return switch (decision) {
            case Decision.Accept _ -> ACCEPT;
            case Decision.Reject _ -> REJECT;
            case Decision.Correct _ -> CORRECT;
            case Decision.Add _ -> ADD;
            case Decision.Split _ -> SPLIT;
            case Decision.Merge _ -> MERGE;
            case Decision.Part _ -> PART;
            case Decision.Confirm _ -> CONFIRM;
            case Decision.Dismiss _ -> DISMISS;
            case Decision.Assign _ -> ASSIGN;
            case Decision.Tell _ -> TELL;
            case Decision.SetCadence _ -> CADENCE;
            case Decision.SetHostRule _ -> HOST;
            case Decision.SetZone _ -> ZONE;
            case Decision.SetPolicy _ -> POLICY;
            case Decision.JoinNames _ -> JOIN_NAMES;
            case Decision.PartNames _ -> PART_NAMES;
            case Decision.Define _ -> BODY;
        };
    }

    /** Whether a later entry can take it back: a decision or an undoing, not a filing. */
    public boolean undoable() {
        return this != FILE && this != ERASED;
    }
}
