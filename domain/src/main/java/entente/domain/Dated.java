package entente.domain;

import java.util.List;

/**
 * A time with its basis: the words it was read from and the key of the rule that read them, so that
 * every date can be checked.
 *
 * @param words empty only where {@code when} is {@link When.Unsaid}
 * @param rule key of the reading rule; empty where nothing was read
 */
public record Dated(When when, List<Evidence> words, String rule) {
    public static final Dated UNSAID = new Dated(When.UNSAID, List.of(), "");

    public Dated {
        words = List.copyOf(words);
    }
}
