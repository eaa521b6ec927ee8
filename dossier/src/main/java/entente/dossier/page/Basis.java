package entente.dossier.page;

import entente.domain.Dated;
import entente.domain.Evidence;
import java.util.List;

/**
 * What a date rests on.
 *
 * @param words that it was read from; empty where nothing was read
 * @param rule key of the rule that read them; empty likewise
 */
public record Basis(List<Evidence> words, String rule) {
    public static final Basis NONE = new Basis(List.of(), "");

    public Basis {
        words = List.copyOf(words);
    }

    public static Basis of(Dated dated) {
        return new Basis(dated.words(), dated.rule());
    }
}
