package entente.dossier.page;

import org.jspecify.annotations.Nullable;

/**
 * A fact about a finding, in the reader's words.
 *
 * @param note the id of another note of the report to which the fact leads; null for none
 */
public record Fact(String words, @Nullable String note) {
    public Fact(String words) {
        this(words, null);
    }
}
