package entente.ledger.deed;

import entente.ledger.Malformed;
import java.util.regex.Pattern;

/**
 * What a deed is about: relation / mechanism / level / ordinal / document, or the proposer's UUID;
 * a commitment within it has its name behind {@code #}. It stands in a leaf for ever, so no
 * person's name belongs in it.
 *
 * @param text at most 200 characters
 * @throws Malformed when it has other characters than letters, digits, and {@code - . _ / #} in
 *     their places
 */
public record Subject(String text) {
    private static final int LONGEST = 200;
    private static final Pattern FORM =
            Pattern.compile(
                    "[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*(?:#[A-Za-z0-9]+)?");

    public Subject {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new Malformed(
                    "The subject is no path of letters, digits, \"-\", \".\" and \"_\", at most 200 characters long. Maybe a title was given.");
        }
    }

    /** The subject that a commitment of this text is. */
    public Subject commitment(String name) {
        return new Subject(text + "#" + name);
    }

    /** Whether it is this scope, or below it; an empty scope has everything. */
    public boolean isWithin(String scope) {
        return scope.isEmpty()
                || text.equals(scope)
                || text.startsWith(scope + "/")
                || text.startsWith(scope + "#");
    }

    @Override
    public String toString() {
        return text;
    }
}
