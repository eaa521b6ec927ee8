package entente.reader.meeting;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the larger event on whose margins a meeting was held. */
final class Occasions {
    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;

    Occasions(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
    }

    /**
     * The event's name as written, or its abbreviation where the report gives one; null for none.
     */
    @Nullable String among(List<Sentence> sentences) {
        String first = null;
        for (Sentence sentence : sentences) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                int end = passage.hits().end(at, Category.CUES, "margins");
                String brief = end < 0 ? null : abbreviation(end, sentence.to());
                if (brief != null && isNumbered(brief)) {
                    return brief;
                }
                first = first == null && end >= 0 ? event(end, sentence.to()) : first;
            }
        }
        return first;
    }

    /** "AMM-58", "PIFLM53", "ĐHĐ LHQ-80": with its number it names the one event. */
    private static boolean isNumbered(String brief) {
        return Character.isDigit(brief.charAt(brief.length() - 1))
                && Character.isUpperCase(brief.charAt(0));
    }

    private @Nullable String event(int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 10); at++) {
            Hit hit = passage.at(at, Category.EVENTS);
            if (hit != null) {
                String abbreviation = abbreviation(hit.to(), limit);
                return abbreviation != null
                        ? abbreviation
                        : tokens.written(nameStart(at, from), nameEnd(hit.to(), limit));
            }
        }
        return headFirst ? null : capitalName(from, limit);
    }

    /** "the United Nations General Assembly (UNGA)": capitals in a parenthesis behind the name. */
    private @Nullable String abbreviation(int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 24) && !tokens.isSign(at, ';'); at++) {
            if (tokens.isSign(at, '(')
                    && at + 1 < limit
                    && tokens.isWord(at + 1)
                    && tokens.isAllCapitals(at + 1)) {
                int close = at + 1;
                while (close < limit && !tokens.isSign(close, ')')) {
                    close++;
                }
                return tokens.written(at + 1, close);
            }
        }
        return null;
    }

    /**
     * "the Summit of Sudan's Neighbouring States": a name in capitals behind "on the margins of".
     */
    private @Nullable String capitalName(int from, int limit) {
        int first = passage.is(from, Category.TIMES, "the") ? from + 1 : from;
        int start = first;
        while (start < limit && start < first + 3 && isCount(start)) {
            start++;
        }
        int end = start;
        for (int at = start; at < Math.min(limit, start + 14); at++) {
            if (tokens.isWord(at) && tokens.isCapital(at)) {
                end = at + 1;
            } else if (!isInsideName(at)) {
                break;
            }
        }
        if (end - start < 2 || !tokens.isCapital(start)) {
            return null;
        }
        String abbreviation =
                tokens.isSign(end, '(') ? abbreviation(end, Math.min(limit, end + 3)) : null;
        return abbreviation != null ? abbreviation : tokens.written(first, end);
    }

    /** "the 53rd", "the tenth": counts the event. */
    private boolean isCount(int at) {
        return tokens.isNumber(at)
                || passage.at(at, Category.ORDINALS) != null
                || passage.is(at, Category.TIMES, "ordinal-suffix");
    }

    private boolean isInsideName(int at) {
        return tokens.isNumber(at)
                || passage.is(at, Category.TIMES, "of")
                || passage.is(at, Category.TIMES, "the")
                || passage.is(at, Category.CUES, "and")
                || passage.is(at, Category.CUES, "possessive");
    }

    private int nameStart(int event, int from) {
        int start = event;
        while (start > from && leadsIn(start - 1)) {
            start--;
        }
        return sessionOf(start, from);
    }

    /** "the | 80th session of the | UN General Assembly": a body's session by its number. */
    private int sessionOf(int start, int from) {
        int of = passage.is(start - 1, Category.TIMES, "the") ? start - 2 : start - 1;
        int round = of - 1;
        if (headFirst
                || !passage.is(of, Category.TIMES, "of")
                || passage.at(round, Category.SESSIONS) == null) {
            return start;
        }
        int count = round;
        while (count > from && isCount(count - 1)) {
            count--;
        }
        return count < round ? count : start;
    }

    private boolean leadsIn(int at) {
        boolean part =
                tokens.isCapital(at)
                        || tokens.isNumber(at)
                        || passage.at(at, Category.TIMES) != null
                        || passage.at(at, Category.ORDINALS) != null;
        return part && !passage.is(at, Category.TIMES, "the");
    }

    private int nameEnd(int from, int limit) {
        int end = from;
        while (end < limit && end < from + 8 && goesOn(end)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int at) {
        boolean hyphen = tokens.isGlued(at) && (tokens.isSign(at, '-') || tokens.isSign(at, '–'));
        boolean word =
                headFirst
                        && tokens.isWord(at)
                        && passage.at(at, Category.TIMES) == null
                        && !passage.is(at, Category.CUES, "at");
        return hyphen
                || word
                || tokens.isNumber(at)
                || tokens.isAllCapitals(at)
                || passage.is(at, Category.CUES, "ordinal-before")
                || passage.at(at, Category.ORDINALS) != null;
    }
}
