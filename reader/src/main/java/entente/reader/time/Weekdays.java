package entente.reader.time;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.lexicon.Hits;
import entente.reader.text.Tokens;

/** Days of the week by name, where they are not ordinals ("thứ hai", "thứ ba"). */
final class Weekdays {
    private final Tokens tokens;
    private final Hits hits;

    Weekdays(Tokens tokens, Hits hits) {
        this.tokens = tokens;
        this.hits = hits;
    }

    /** 1 for Monday to 7 for Sunday; 0 for none. */
    int at(int at) {
        Hit hit = hits.at(at, Category.TIMES);
        return hit != null && hit.value().startsWith("weekday:") && !isCount(at, hit.to())
                ? Integer.parseInt(hit.value().substring(8))
                : 0;
    }

    /**
     * "Bộ trưởng thứ hai", "nước thứ ba": where a day of the week is called as an ordinal is, it is
     * one unless a word of time stands before it, a date behind it, or a capital marks it.
     */
    private boolean isCount(int at, int end) {
        Hit ordinal = hits.at(at, Category.ORDINALS);
        if (ordinal == null
                || end > ordinal.to()
                || tokens.isCapital(at)
                || tokens.isCapital(end - 1)) {
            return false;
        }
        boolean dated =
                (tokens.isSign(end, ',') || tokens.isSign(end, '('))
                        && (tokens.isNumber(end + 1) || isTimeWord(end + 1));
        return !dated && !isTimeWord(end) && !isTimeWord(at - 1);
    }

    private boolean isTimeWord(int at) {
        return hits.at(at, Category.TIMES) != null;
    }
}
