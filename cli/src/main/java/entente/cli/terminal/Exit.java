package entente.cli.terminal;

/**
 * The command's exit codes: few, and the same for every subcommand (DESIGN.md, Commands; numbers
 * from sysexits.h).
 */
public enum Exit {
    /** All was done. */
    DONE(0),
    /** What was looked at is wanting: a register that does not verify. */
    FOUND_WANTING(1),
    /** The command line cannot be understood. */
    USAGE(2),
    /**
     * A file is no report that can be read: empty, binary, too large, broken, or in another
     * language.
     */
    BAD_INPUT(65),
    /** This machine lacks something that is needed for it. */
    MISSING(69),
    /**
     * Reading or writing itself failed: no such file, no permission, a full disk, or a fault of the
     * program.
     */
    IO(74);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** What the shell sees. */
    public int code() {
        return code;
    }

    /** The graver of the two, which is the one to end with. */
    public Exit or(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
