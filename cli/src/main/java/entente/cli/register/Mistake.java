package entente.cli.register;

import entente.cli.terminal.Exit;
import java.util.List;

/**
 * Something that a person typed and that is wrong. It carries what its sentence needs: what was
 * typed, and where.
 */
public final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final String advice;
    private final transient List<String> details;
    private final Exit exit;

    private Mistake(Exit exit, String key, String advice, List<String> details) {
        super(key + " " + details);
        this.exit = exit;
        this.key = key;
        this.advice = advice;
        this.details = details;
    }

    /**
     * On the command line.
     *
     * @param key of the sentence in the bundles, below "mistake."; what may help stands under
     *     {@code key.maybe}
     * @param details what both are filled with
     */
    public static Mistake typed(String key, String... details) {
        return new Mistake(Exit.USAGE, key, key + ".maybe", List.of(details));
    }

    /** In a file, or in an answer that was asked for. */
    public static Mistake given(String key, String... details) {
        return new Mistake(Exit.BAD_INPUT, key, key + ".maybe", List.of(details));
    }

    /** The same with other advice, whose key stands below "mistake." too. */
    public Mistake advising(String other) {
        return new Mistake(exit, key, other, details);
    }

    String key() {
        return "mistake." + key;
    }

    String advice() {
        return "mistake." + advice;
    }

    List<String> details() {
        return details;
    }

    /** What the command ends with because of it. */
    public Exit exit() {
        return exit;
    }
}
