package entente.ledger;

/**
 * What was given is not in the ledger's form. The message is one sentence that names the thing and
 * what may help; it never quotes what a body says, since that may be private.
 *
 * <p>All bytes from outside are refused with this and with nothing else, so whoever admits them has
 * one thing to catch.
 */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public Malformed(String sentence) {
        super(sentence);
    }

    public Malformed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
