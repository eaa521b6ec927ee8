package entente.words.typed;

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
    private final boolean order;

    private Mistake(boolean order, String key, String advice, List<String> details) {
        super(key + " " + details);
        this.order = order;
        this.key = key;
        this.advice = advice;
        this.details = details;
    }

    /**
     * In the order itself: on a command line, in the address of a page.
     *
     * @param key of the sentence in the bundles, below "mistake."; what may help stands under
     *     {@code key.maybe}
     * @param details what both are filled with
     */
    public static Mistake typed(String key, String... details) {
        return new Mistake(true, key, key + ".maybe", List.of(details));
    }

    /** In a file, or in an answer that was asked for. */
    public static Mistake given(String key, String... details) {
        return new Mistake(false, key, key + ".maybe", List.of(details));
    }

    /** The same with other advice, whose key stands below "mistake." too. */
    public Mistake advising(String other) {
        return new Mistake(order, key, other, details);
    }

    /** Of the sentence that says what is wrong. */
    public String key() {
        return "mistake." + key;
    }

    /** Of the sentence that says what may help. */
    public String advice() {
        return "mistake." + advice;
    }

    /** What both sentences are filled with. */
    public List<String> details() {
        return details;
    }

    /** Whether the order itself is wrong, and not a file or an answer that it asked for. */
    public boolean isInOrder() {
        return order;
    }
}
