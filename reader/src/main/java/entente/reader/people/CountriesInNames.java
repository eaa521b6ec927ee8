package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Countries whose name is also a syllable of people's names: "Phạm Đức Minh" and "Lê Thị Thu Nga"
 * name no Germany and no Russia, "Bộ trưởng Đức Minh Lê" would.
 */
final class CountriesInNames {
    /** A family's name stands so many words before another of the name at most. */
    private static final int NAME = 3;

    private static final int SYLLABLE = 4;

    private final Passage passage;

    private final Tokens tokens;
    private final @Nullable Party homeland;

    CountriesInNames(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.homeland =
                passage.language().grammar().headFirst() ? passage.language().homeland() : null;
    }

    /** Whether a family's name begins the run of capitals that the country's word stands in. */
    boolean has(Hit country) {
        int at = country.from();
        if (homeland == null || country.to() - at > 1 || !isSyllable(at)) {
            return false;
        }
        int first = at;
        while (at - first < NAME && isNameWord(first - 1)) {
            first--;
            if (!isNameWord(first - 1)) {
                return Surnames.isHome(tokens.written(first), homeland)
                        && !passage.is(first, Category.CLASSES, "stand");
            }
        }
        return false;
    }

    /** "Đức", "Nga", "Pháp"; no syllable of this language's names is longer. */
    private boolean isSyllable(int at) {
        return tokens.isCapital(at) && tokens.end(at) - tokens.start(at) <= SYLLABLE;
    }

    private boolean isNameWord(int at) {
        return at >= 0
                && tokens.isWord(at)
                && tokens.isCapital(at)
                && !tokens.isAllCapitals(at)
                && !tokens.isCaseless(at);
    }
}
