package entente.reader.commitment;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Entry;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Acts whose noun is said to be a country's: "reaffirmed Ghana's readiness to train officers",
 * "conveyed the Netherlands' intention to …" are what "reaffirmed its readiness to" is.
 */
final class OwnPledges {
    /** A country's or capital's name has so many words at most. */
    private static final int NAME = 5;

    private static final Entry PLEDGE = new Entry(Category.ACTS, "agree", "ing", false, false);

    private final Passage passage;

    OwnPledges(Passage passage) {
        this.passage = passage;
    }

    /** The act that begins at the token; null for none. */
    @Nullable Hit at(int token) {
        int country = passage.hits().end(token, Category.MARKERS, "tells-pledge");
        int noun = country < 0 ? -1 : pastOwner(country);
        if (noun < 0) {
            return null;
        }
        int pledge = passage.hits().end(noun, Category.MARKERS, "pledge-of");
        return pledge > noun ? new Hit(token, pledge, PLEDGE) : null;
    }

    /** Whose the pledge that begins at the token is; null for none. */
    @Nullable Party owner(int token) {
        int country = passage.hits().end(token, Category.MARKERS, "tells-pledge");
        Hit name = country < 0 ? null : passage.at(country, Category.COUNTRIES);
        Hit place = country < 0 ? null : passage.at(country, Category.PLACES);
        if (name != null) {
            return new Party(name.value());
        }
        return place == null ? null : new Party(place.entry().extra());
    }

    /** The token behind "Ghana's", "the Netherlands'"; -1 where no country's name is there. */
    private int pastOwner(int country) {
        Hit name = passage.at(country, Category.COUNTRIES);
        Hit place = passage.at(country, Category.PLACES);
        int end = name != null ? name.to() : place != null ? place.to() : -1;
        if (end < 0 || end - country > NAME || end >= passage.tokens().size()) {
            return -1;
        }
        boolean owns =
                passage.tokens().isPossessive(end)
                        || passage.tokens().isSign(end, '\'')
                        || passage.tokens().isSign(end, '’');
        return owns ? end + 1 : -1;
    }
}
