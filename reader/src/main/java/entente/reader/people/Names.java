package entente.reader.people;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;

/** Where a person's name may stand: a run of capitalised words that are no office, country, month or title of a body. */
final class Names {
    private static final int LONGEST = 9;
    private static final java.util.Set<String> PARTICLES = java.util.Set.of(
            "bin", "binti", "bint", "al", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "van", "von", "der", "den", "ten",
            "el", "ibn", "ul", "ur", "ould", "e", "y", "ben", "zu", "af", "le");

    private final Passage passage;
    private final Tokens tokens;

    Names(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** The token after the name that begins at {@code from}, or {@code from} where none begins. */
    int end(int from, int limit) {
        int at = from;
        int last = from;
        while (at < limit && at - from < LONGEST * 2) {
            if (isNameWord(at, at == from)) {
                at++;
                last = at;
                at = afterInitialStop(at);
                last = Math.max(last, at);
            } else if (at > from && joins(at) && at + 1 < limit) {
                at++;
            } else {
                break;
            }
        }
        return last > from && (isOneInitial(from, last) || isPlace(from, last)) ? from : last;
    }

    /** "tại Hà Nội, Thứ trưởng …": a city stands before an office too. */
    private boolean isPlace(int from, int to) {
        Hit place = passage.at(from, Category.PLACES);
        Hit country = passage.at(from, Category.COUNTRIES);
        return place != null && place.to() >= to || country != null && country.to() >= to && !country.entry().has("paired");
    }

    private boolean isOneInitial(int from, int to) {
        return to - from <= 2 && tokens.end(from) - tokens.start(from) == 1;
    }

    /** "S. Jaishankar": the stop behind an initial. */
    private int afterInitialStop(int at) {
        boolean brief = at > 0 && tokens.end(at - 1) - tokens.start(at - 1) <= 3;
        boolean initial = brief && (tokens.end(at - 1) - tokens.start(at - 1) == 1 || passage.language().isAbbreviation(tokens.written(at - 1))) && tokens.isSign(at, '.') && tokens.isGlued(at);
        return initial && at + 1 < tokens.size() && tokens.isWord(at + 1) && tokens.isCapital(at + 1) ? at + 1 : at;
    }

    /** Whether a small word, hyphen or apostrophe inside a name goes on to a further name word. */
    private boolean joins(int at) {
        char sign = tokens.sign(at);
        if ((sign == '-' || sign == '‑' || sign == '\'' || sign == '’' || sign == 'ʼ') && tokens.isGlued(at) && tokens.isGlued(at + 1)) {
            return tokens.isWord(at + 1);
        }
        boolean particle = tokens.isWord(at) && !tokens.isCapital(at) && PARTICLES.contains(tokens.written(at));
        return particle && (follows(at + 1) || isHyphen(at + 1) && tokens.isGlued(at + 2) && tokens.isCapital(at + 2));
    }

    private boolean isHyphen(int at) {
        return at + 1 < tokens.size() && tokens.isGlued(at) && (tokens.sign(at) == '-' || tokens.sign(at) == '‑');
    }

    private boolean follows(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        return isNameWord(at, false) || (tokens.isWord(at) && PARTICLES.contains(tokens.written(at)) && at + 1 < tokens.size() && isNameWord(at + 1, false));
    }

    private boolean isNameWord(int at, boolean first) {
        if (!tokens.isWord(at)) {
            return false;
        }
        boolean glued = tokens.isGlued(at) && (tokens.sign(at - 1) == '-' || tokens.sign(at - 1) == '‑' || tokens.sign(at - 1) == '\'' || tokens.sign(at - 1) == '’');
        if (!tokens.isCapital(at) && !(glued && !first)) {
            return false;
        }
        if (tokens.isAllCapitals(at) && tokens.end(at) - tokens.start(at) > 1 && isAbbreviation(at)) {
            return false;
        }
        if (!first && glued) {
            return true;
        }
        return !isOther(at, first);
    }

    private boolean isAbbreviation(int at) {
        return passage.at(at, Category.COUNTRIES) != null || passage.at(at, Category.MECHANISMS) != null || passage.at(at, Category.EVENTS) != null
                || passage.at(at, Category.AREAS) != null;
    }

    private boolean isOther(int at, boolean first) {
        Hit country = passage.at(at, Category.COUNTRIES);
        if (country != null && !(country.entry().has("paired"))) {
            return first || country.to() - at > 1 || !continues(at);
        }
        if (passage.at(at, Category.MINISTRIES) != null || passage.at(at, Category.OFFICES) != null || passage.at(at, Category.TITLES) != null) {
            return true;
        }
        Hit time = passage.at(at, Category.TIMES);
        if (time != null && (time.value().startsWith("month:") || time.value().startsWith("weekday:")) && !continues(at)) {
            return true;
        }
        Hit portfolio = passage.at(at, Category.PORTFOLIOS);
        if (portfolio != null && (first || portfolio.to() - at > 1) && passage.language().grammar().headFirst() == !tokens.isAllCapitals(at)) {
            return portfolio.to() - at > 1 || !continues(at);
        }
        return passage.at(at, Category.MECHANISMS) != null && !passage.is(at, Category.MECHANISMS, "x")
                || passage.at(at, Category.EVENTS) != null
                || (passage.at(at, Category.SIDES) != null && !continues(at))
                || (passage.at(at, Category.PLACES) != null && first && !continues(at))
                || (first && passage.at(at, Category.CUES) != null && !continues(at))
                || (first && passage.at(at, Category.ACTS) != null && !continues(at));
    }

    /** Whether a further capitalised word follows: "Chad Smith" is a name, "Chad" a country. */
    private boolean continues(int at) {
        return at + 1 < tokens.size() && tokens.isWord(at + 1) && tokens.isCapital(at + 1) && !tokens.isAllCapitals(at + 1)
                && passage.at(at + 1, Category.OFFICES) == null
                && passage.at(at + 1, Category.COUNTRIES) == null
                && passage.at(at + 1, Category.PORTFOLIOS) == null;
    }
}
