package entente.ledger.consent;

import org.jspecify.annotations.Nullable;

/**
 * What an entry is worth. It follows from the entry's view alone, so it never changes.
 *
 * @param flaw why it is void; null when it is valid
 */
public record Verdict(@Nullable Flaw flaw) {
    public static final Verdict VALID = new Verdict(null);

    public boolean isValid() {
        return flaw == null;
    }
}
