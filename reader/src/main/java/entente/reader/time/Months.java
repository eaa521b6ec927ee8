package entente.reader.time;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.lexicon.Hits;
import entente.reader.text.Tokens;

/** Months by name ("May") or by a word and a number ("tháng 5"). */
final class Months {
    /** "Jan", "Dec". */
    private static final int SHORT = 3;

    private final Tokens tokens;
    private final Hits hits;

    Months(Tokens tokens, Hits hits) {
        this.tokens = tokens;
        this.hits = hits;
    }

    /** The month by name or by "tháng" and number; 0 for none. */
    int at(int at) {
        Hit hit = hits.at(at, Category.TIMES);
        if (hit == null || isName(at, hit.to())) {
            return 0;
        }
        if (hit.value().startsWith("month:")) {
            return Integer.parseInt(hit.value().substring(6));
        }
        int value = hit.entry().is("unit:month") ? tokens.value(hit.to()) : 0;
        return value >= 1 && value <= 12 && tokens.end(hit.to()) - tokens.start(hit.to()) <= 2
                ? value
                : 0;
    }

    /** "State Secretary Jan Knutsson": a month cut short has a number or a stop beside it. */
    private boolean isName(int at, int end) {
        return tokens.isWord(at)
                && tokens.isCapital(at)
                && tokens.end(at) - tokens.start(at) == SHORT
                && tokens.isWord(end)
                && tokens.isCapital(end)
                && !tokens.isNumber(end)
                && !tokens.isNumber(at - 1)
                && hits.end(at - 1, Category.CLASSES, "preposition") < 0;
    }

    /** The token after the month that {@link #at} finds. */
    int end(int at) {
        Hit hit = hits.at(at, Category.TIMES);
        return hit == null ? at : hit.entry().is("unit:month") ? hit.to() + 1 : hit.to();
    }
}
