package entente.reader.passage;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.text.Tokens;
import entente.reader.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds ordinals: in words, figures and Roman numerals, before their noun ("the 4th round", "XII
 * session") or behind it ("lần thứ tư").
 */
public final class Ordinals {
    /** No series that we know of has had more rounds. */
    private static final int MOST = 150;

    /** A session's name goes on for so many tokens behind its ordinal at most. */
    private static final int NAME = 5;

    /** An office has so many tokens before the ordinal in it at most. */
    private static final int OFFICE = 5;

    private final Passage passage;
    private final Tokens tokens;

    /**
     * @param to token after the last
     */
    public record Ordinal(int from, int to, int value) {}

    public Ordinals(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** The ordinals between two tokens, in order. */
    public List<Ordinal> between(int from, int to) {
        List<Ordinal> found = new ArrayList<>();
        List<TimeExpression> times = passage.times(Math.max(0, from - 8), to);
        int time = 0;
        int at = from;
        while (at < to) {
            Ordinal ordinal = at(at);
            while (time < times.size() && times.get(time).to() <= at) {
                time++;
            }
            boolean inTime = time < times.size() && times.get(time).from() <= at;
            if (ordinal != null
                    && ordinal.to() <= to
                    && ordinal.value() >= 1
                    && ordinal.value() <= MOST
                    && !inTime) {
                found.add(ordinal);
                at = ordinal.to();
            } else {
                at++;
            }
        }
        return found;
    }

    private @Nullable Ordinal at(int at) {
        int before = passage.hits().end(at, Category.CUES, "ordinal-before");
        if (before >= 0 && !isSpan(at)) {
            Ordinal behind = value(at, before);
            if (behind != null) {
                return isPartOfOffice(behind.from(), behind.to()) ? null : behind;
            }
        }
        Hit word = passage.at(at, Category.ORDINALS);
        if (word != null && (isFirstOfYear(word) || isFirstForSomebody(word))) {
            return null;
        }
        if (word != null && isPartOfOffice(word.from(), word.to())) {
            return null;
        }
        if (word != null && (!passage.language().grammar().headFirst() || before < 0)) {
            return new Ordinal(at, word.to(), Integer.parseInt(word.value()));
        }
        if (word != null) {
            return null;
        }
        int value = tokens.value(at);
        if (value > 0
                && passage.hits().end(at + 1, Category.TIMES, "ordinal-suffix") == at + 2
                && tokens.isGlued(at + 1)) {
            return new Ordinal(at, at + 2, value);
        }
        return passage.language().ordinalsFirst() ? romanBeforeNoun(at) : null;
    }

    /** "Premier ministre", "First Secretary", "Bí thư thứ nhất". */
    private boolean isPartOfOffice(int from, int to) {
        for (int at = from; at > from - OFFICE; at--) {
            Hit office = passage.at(at, Category.OFFICES);
            if (office != null && office.to() >= to && office.to() - at > to - from) {
                return true;
            }
        }
        return false;
    }

    /** "trong vòng 72 giờ": a span of time, no round. */
    private boolean isSpan(int at) {
        return passage.is(at - 1, Category.CUES, "venue")
                && passage.at(at, Category.SESSIONS) != null
                && tokens.value(at + 1) > 0
                && !passage.is(at - 1, Category.CUES, "at");
    }

    /** "đầu tiên trong năm", "the first this year": first of a year, not of its series. */
    private boolean isFirstOfYear(Hit word) {
        if (!word.value().equals("1")) {
            return false;
        }
        for (TimeExpression time : passage.times(word.to(), word.to() + 3)) {
            if (time.from() >= word.to()) {
                return true;
            }
        }
        return passage.is(word.to(), Category.TIMES, "unit:year")
                || passage.is(word.to() + 1, Category.TIMES, "unit:year");
    }

    /** "The first consultation since 2019", "the first session for the new minister". */
    private boolean isFirstForSomebody(Hit word) {
        if (!word.value().equals("1")) {
            return false;
        }
        int name = passage.language().grammar().headFirst() ? 2 * NAME : NAME;
        for (int at = word.to(); at < word.to() + name; at++) {
            if (tokens.isSign(at)) {
                return false;
            }
            if (passage.is(at, Category.TIMES, "first-for")) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind "lần thứ": a figure, a Roman numeral, a word. */
    private @Nullable Ordinal value(int from, int at) {
        int value = tokens.value(at);
        boolean date =
                tokens.isGlued(at + 1)
                        && (tokens.sign(at + 1) == '/'
                                || tokens.sign(at + 1) == '%'
                                || tokens.sign(at + 1) == '.'
                                || tokens.sign(at + 1) == ',')
                        && tokens.isGlued(at + 2);
        if (value > 0 && !date) {
            return new Ordinal(from, at + 1, value);
        }
        int roman = roman(at);
        if (roman > 0) {
            return new Ordinal(from, at + 1, roman);
        }
        Hit word = passage.at(at, Category.ORDINALS);
        if (word == null) {
            // "lần thứ tư": the word for the number holds "thứ" itself.
            word = passage.at(at - 1, Category.ORDINALS);
        }
        return word == null ? null : new Ordinal(from, word.to(), Integer.parseInt(word.value()));
    }

    private @Nullable Ordinal romanBeforeNoun(int at) {
        int value = roman(at);
        if (value == 0 || tokens.isSign(at + 1, '.')) {
            // "II. Consultations": what counts the heading counts no session.
            return null;
        }
        for (int next = at + 1; next <= at + 3; next++) {
            if (passage.at(next, Category.SESSIONS) != null
                    || passage.at(next, Category.MECHANISMS) != null) {
                return new Ordinal(at, at + 1, value);
            }
        }
        return null;
    }

    /** "XIV", "IXe"; 0 for what is none, or is a word with such letters ("Le"). */
    private int roman(int at) {
        if (at >= tokens.size() || !tokens.isWord(at) || !tokens.isCapital(at)) {
            return 0;
        }
        String word = tokens.written(at);
        int end = 0;
        while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
            end++;
        }
        boolean other =
                passage.hits().any(at)
                        || !passage.language().isOrdinalSuffix(tokens.folded(at).substring(end));
        if (end < word.length() && other) {
            return 0;
        }
        int total = 0;
        int last = 0;
        for (int i = end - 1; i >= 0; i--) {
            int digit =
                    switch (word.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        default -> 0;
                    };
            if (digit == 0) {
                return 0;
            }
            total += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return total;
    }
}
