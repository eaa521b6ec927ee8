package entente.reader.people;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.lexicon.Rows;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a person's name may stand: a run of capitalised words that are no office, country, month or
 * title of a body.
 */
final class Names {
    private static final int LONGEST = 9;
    private static final Set<String> PARTICLES =
            Rows.of("world", "particles.txt").stream()
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PATRONYMICS =
            Rows.of("world", "particles.txt").stream()
                    .filter(row -> row.length > 1)
                    .map(row -> row[0])
                    .collect(Collectors.toUnmodifiableSet());

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
            if (isHeadlineVerb(at, at == from)) {
                break;
            }
            if (isNameWord(at, at == from) || isGivenName(from, at)) {
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

    /** "Trần Tuấn Anh", "Lê Thị Nga": a country's name too, behind a surname and another. */
    private boolean isGivenName(int from, int at) {
        Hit country = at - from < 2 ? null : passage.at(at, Category.COUNTRIES);
        return country != null
                && country.to() - at == 1
                && tokens.isCapital(at)
                && !tokens.isAllCapitals(at)
                && Surnames.isAtHome(tokens.written(from), passage.language().homeland());
    }

    /** "Sultan bin Saeed", "Amir bint Khalid": whose father is named behind is no office. */
    static boolean isGiven(Tokens tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.isWord(at + 1)
                && PATRONYMICS.contains(tokens.written(at + 1));
    }

    /** "Foreign Minister Cho Hyun Speaks with …": capitals tell no names in such a title. */
    private boolean isHeadlineVerb(int at, boolean first) {
        return passage.is(at, Category.MARKERS, "headline-verb")
                && (first || passage.isTitle(passage.sentenceOf(at)));
    }

    /** "tại Hà Nội, Thứ trưởng …": a city stands before an office too. */
    private boolean isPlace(int from, int to) {
        Hit place = passage.at(from, Category.PLACES);
        Hit country = passage.at(from, Category.COUNTRIES);
        return place != null && place.to() >= to
                || country != null && country.to() >= to && !country.entry().has("paired");
    }

    private boolean isOneInitial(int from, int to) {
        return (to - from == 1 || to - from == 2 && tokens.isSign(from + 1))
                && tokens.end(from) - tokens.start(from) == 1;
    }

    /** "S. Jaishankar": the stop behind an initial. */
    private int afterInitialStop(int at) {
        boolean brief = at > 0 && tokens.end(at - 1) - tokens.start(at - 1) <= 3;
        boolean initial =
                brief
                        && (tokens.end(at - 1) - tokens.start(at - 1) == 1
                                || passage.language().isAbbreviation(tokens.written(at - 1)))
                        && tokens.isSign(at, '.')
                        && tokens.isGlued(at);
        return initial
                        && at + 1 < tokens.size()
                        && tokens.isWord(at + 1)
                        && tokens.isCapital(at + 1)
                ? at + 1
                : at;
    }

    /** Whether a small word, hyphen or apostrophe inside a name goes on to a further name word. */
    private boolean joins(int at) {
        char sign = tokens.sign(at);
        if ((sign == '-' || sign == '‑' || sign == '\'' || sign == '’' || sign == 'ʼ')
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)) {
            return tokens.isWord(at + 1);
        }
        return isParticle(at)
                && !tokens.isCapital(at)
                && (follows(at + 1)
                        || isHyphen(at + 1) && tokens.isGlued(at + 2) && tokens.isCapital(at + 2));
    }

    private boolean isParticle(int at) {
        return tokens.isWord(at) && isParticle(tokens.written(at));
    }

    /** "dos", "bin", "van der": a small word that names have inside. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private boolean isHyphen(int at) {
        return at + 1 < tokens.size()
                && tokens.isGlued(at)
                && (tokens.sign(at) == '-' || tokens.sign(at) == '‑');
    }

    private boolean follows(int at) {
        if (at >= tokens.size()) {
            return false;
        }
        return isNameWord(at, false)
                || (isParticle(at) && at + 1 < tokens.size() && isNameWord(at + 1, false));
    }

    private boolean isNameWord(int at, boolean first) {
        if (!tokens.isWord(at)) {
            return false;
        }
        if (tokens.isCaseless(at)) {
            return tokens.isName(at);
        }
        boolean glued =
                tokens.isGlued(at)
                        && (tokens.sign(at - 1) == '-'
                                || tokens.sign(at - 1) == '‑'
                                || tokens.sign(at - 1) == '\''
                                || tokens.sign(at - 1) == '’');
        if (!tokens.isCapital(at) && !(glued && !first)) {
            return false;
        }
        if (tokens.isAllCapitals(at)
                && tokens.end(at) - tokens.start(at) > 1
                && isAbbreviation(at)) {
            return false;
        }
        if (!first && glued) {
            return true;
        }
        return isInitial(at) || !isOther(at, first);
    }

    /** "A. Korir Sing'oei", "S Jaishankar": a letter with a stop is no article, nor is "S". */
    private boolean isInitial(int at) {
        if (isBareInitial(at)) {
            return true;
        }
        return at + 2 < tokens.size()
                && tokens.end(at) - tokens.start(at) == 1
                && tokens.isSign(at + 1, '.')
                && tokens.isGlued(at + 1)
                && tokens.isWord(at + 2)
                && tokens.isCapital(at + 2);
    }

    private boolean isBareInitial(int at) {
        return at + 1 < tokens.size()
                && tokens.end(at) - tokens.start(at) == 1
                && tokens.isCapital(at)
                && passage.at(at, Category.CUES) == null
                && tokens.isWord(at + 1)
                && tokens.isCapital(at + 1)
                && !tokens.isAllCapitals(at + 1)
                && !tokens.isGlued(at + 1)
                && passage.at(at + 1, Category.OFFICES) == null;
    }

    private boolean isAbbreviation(int at) {
        return passage.at(at, Category.COUNTRIES) != null
                || passage.at(at, Category.MECHANISMS) != null
                || passage.at(at, Category.EVENTS) != null
                || passage.at(at, Category.AREAS) != null;
    }

    private boolean isOther(int at, boolean first) {
        Hit country = passage.at(at, Category.COUNTRIES);
        if (country != null && !country.entry().has("paired")) {
            return first || country.to() - at > 1 || !continues(at);
        }
        if (passage.at(at, Category.MINISTRIES) != null
                || !isGiven(tokens, at)
                        && (passage.at(at, Category.OFFICES) != null
                                || passage.at(at, Category.TITLES) != null)
                || passage.is(at, Category.MARKERS, "body")) {
            return true;
        }
        if (isCount(at) || isCalendar(at) && !continues(at)) {
            return true;
        }
        Hit portfolio = passage.at(at, Category.PORTFOLIOS);
        if (portfolio != null
                && (first || portfolio.to() - at > 1)
                && passage.language().grammar().headFirst() == !tokens.isAllCapitals(at)) {
            return portfolio.to() - at > 1 || !continues(at);
        }
        return passage.at(at, Category.MECHANISMS) != null
                || passage.at(at, Category.EVENTS) != null
                || isCommon(at, first) && !continues(at);
    }

    /** "Counterparts Chair First Joint Committee": where capitals tell names, a count is none. */
    private boolean isCount(int at) {
        return passage.language().ordinalsFirst()
                && passage.at(at, Category.ORDINALS) != null
                && !tokens.isAllCapitals(at);
    }

    private boolean isCalendar(int at) {
        Hit time = passage.at(at, Category.TIMES);
        return time != null
                && (time.value().startsWith("month:") || time.value().startsWith("weekday:"));
    }

    /** Words that have a capital where they begin a sentence. */
    private boolean isCommon(int at, boolean first) {
        return passage.at(at, Category.SIDES) != null
                || first
                        && (passage.at(at, Category.PLACES) != null
                                || passage.at(at, Category.CUES) != null
                                || passage.at(at, Category.ACTS) != null);
    }

    /** Whether a further capitalised word follows: "Chad Smith" is a name, "Chad" a country. */
    private boolean continues(int at) {
        return at + 1 < tokens.size()
                && tokens.isWord(at + 1)
                && tokens.isCapital(at + 1)
                && !tokens.isAllCapitals(at + 1)
                && passage.at(at + 1, Category.OFFICES) == null
                && passage.at(at + 1, Category.COUNTRIES) == null
                && passage.at(at + 1, Category.PORTFOLIOS) == null;
    }
}
