package entente.reader.people;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;

/** Forms of address and ranks before a name, and the signs between them. */
final class Honorifics {
    private final Passage passage;
    private final Tokens tokens;

    Honorifics(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** The token behind those that begin at a token; the token where none does. */
    int past(int from, int limit) {
        int at = from;
        while (at < limit) {
            int next = pastOne(at, from);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return from;
    }

    private int pastOne(int at, int from) {
        Hit hit = passage.at(at, Category.HONORIFICS);
        boolean other =
                passage.at(at, Category.EVENTS) != null
                        || passage.at(at, Category.COUNTRIES) != null;
        if (hit != null
                && !other
                && (tokens.isCapital(at) || passage.language().grammar().headFirst())) {
            return hit.to();
        }
        boolean stop = tokens.isSign(at, '.') && tokens.isGlued(at);
        boolean between =
                (tokens.isSign(at, '.') || tokens.isSign(at, ','))
                        && passage.at(at + 1, Category.HONORIFICS) != null;
        return at > from && (stop || between) ? at + 1 : at;
    }
}
